import { createSignal, Match, Show, Switch } from "solid-js";
import { holdRequest } from "../desk/request/hold-request";
import { missRequest } from "../desk/request/miss-request";
import { returnRequest } from "../desk/request/return-request";
import { requestWords } from "../wording/request-words";
import { staffWords } from "../wording/staff-words";
import { Appointment } from "./appointment";
import { HandOver } from "./hand-over";
import { PriorityChoice } from "./priority-choice";
import type { InTheHand } from "./room";

type Way = "hand-over" | "appointment" | "priority";

/** Every other way on from a request in hand, behind one button. */
export function MoreWays(props: InTheHand) {
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <button class="btn quiet" aria-expanded={open()} onClick={() => setOpen(!open())}>
        {open() ? requestWords().more.close : requestWords().more.open}
      </button>
      <Show when={open()}>
        <Ways {...props} />
      </Show>
    </>
  );
}

function Ways(props: InTheHand) {
  const [way, setWay] = createSignal<Way>();
  const says = () => requestWords().more;
  const run = (verb: typeof holdRequest) =>
    props.room.told(() => verb(props.room.session().desk, props.request.id, props.room.me()));
  return (
    <div class="more-ways">
      <div class="row">
        <button class="btn second" onClick={() => setWay("appointment")}>
          {says().appointment}
        </button>
        <button class="btn second" onClick={() => setWay("hand-over")}>
          {says().handOver}
        </button>
        <button class="btn second" onClick={() => setWay("priority")}>
          {says().priority}
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
        <Match when={way() === "appointment"}>
          <Appointment {...props} />
        </Match>
        <Match when={way() === "hand-over"}>
          <HandOver {...props} />
        </Match>
        <Match when={way() === "priority"}>
          <PriorityChoice request={props.request} room={props.room} />
        </Match>
      </Switch>
    </div>
  );
}
