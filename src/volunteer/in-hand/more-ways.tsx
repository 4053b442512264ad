import { Match, Show, Switch } from "solid-js";
import { holdRequest } from "../../desk/request/waiting";
import { missRequest } from "../../desk/request/calling";
import { returnRequest } from "../../desk/request/in-hand";
import { bringIntoSight } from "../../ui/bring-into-sight";
import { requestWords } from "../../wording/request-words";
import { staffWords } from "../../wording/staff-words";
import { Appointment } from "./appointment";
import { HandOver } from "./hand-over";
import type { InTheHand } from "../console/console-context";

/** An action that asks one more question; "all" shows the actions side by side. */
export type Way = "all" | "appointment" | "hand-over";

export interface Choosing extends InTheHand {
  way: Way | undefined;
  onWay: (way: Way | undefined) => void;
}

/** All other actions on a request in hand, behind one button. */
export function MoreWays(props: Choosing) {
  return (
    <>
      <button
        class="btn quiet more-open"
        aria-expanded={props.way !== undefined}
        onClick={() => props.onWay(props.way ? undefined : "all")}
      >
        {props.way ? requestWords().more.close : requestWords().more.open}
      </button>
      <Show when={props.way}>
        <Ways {...props} />
      </Show>
    </>
  );
}

function Ways(props: Choosing) {
  const says = () => requestWords().more;
  const run = (verb: typeof holdRequest) =>
    props.context.told(
      props.context.ending([props.request.id], () =>
        verb(props.context.session().desk, props.request.id, props.context.me()),
      ),
    );
  return (
    <div class="more-ways">
      <div class="row">
        <button
          class="btn second"
          aria-pressed={props.way === "appointment"}
          onClick={() => props.onWay("appointment")}
        >
          {says().appointment}
        </button>
        <button class="btn second" aria-pressed={props.way === "hand-over"} onClick={() => props.onWay("hand-over")}>
          {says().handOver}
        </button>
        <button class="btn second" onClick={() => run(holdRequest)}>
          {says().hold}
        </button>
        <button class="btn second" onClick={() => run(missRequest)}>
          {says().missed}
        </button>
        <button class="btn second" onClick={() => run(returnRequest)}>
          {staffWords().hand.returnIt}
        </button>
      </div>
      <Switch>
        <Match when={props.way === "appointment"}>
          <div ref={bringIntoSight}>
            <Appointment {...props} />
          </div>
        </Match>
        <Match when={props.way === "hand-over"}>
          <div ref={bringIntoSight}>
            <HandOver {...props} />
          </div>
        </Match>
      </Switch>
    </div>
  );
}
