import { A } from "@solidjs/router";
import { Match, Show, Switch } from "solid-js";
import type { Turn } from "../../../desk/read-turn";
import { learnAddress } from "../../../domain/address-of";
import { hadTurn, wasHelped } from "../../../domain/request/outcome";
import { Drawing } from "../../../ui/pictures/drawing";
import { turnWords } from "../../../wording/turn-words";
import { keepSitting } from "../../sitting";
import { DayTaken } from "../number/day-taken";
import { turnShapes } from "../sheet/turn-shapes";

export type Closed = Extract<Turn["request"], { state: "closed" }>;

/** How the turn ended, in words for the citizen, and what to do with it. */
export function HowItEnded(props: { turn: Turn }) {
  const request = () => props.turn.request as Closed;
  return (
    <section class="card after-outcome">
      <Show when={wasHelped(request().outcome)}>
        <Drawing class="after-picture" shapes={turnShapes.free} />
      </Show>
      <p class="second-ink">
        {hadTurn(request().outcome) ? turnWords().after.title : turnWords().yourNumber} · {request().number}
      </p>
      <DayTaken turn={props.turn} class="second-ink" />
      <h1>{turnWords().after.outcomes[request().outcome]}</h1>
      <Next request={request()} />
    </section>
  );
}

// Mistakes from before the help must not count in the try after it.
const forget = () => keepSitting({ kept: undefined });

/** Offers the same step once more, alone, so that it is remembered; or says how to ask again. */
function Next(props: { request: Closed }) {
  const step = () => (wasHelped(props.request.outcome) ? props.request.from : undefined);
  return (
    <Switch fallback={<p>{turnWords().after.askAgain}</p>}>
      <Match when={step() && props.request.learned}>
        <p class="after-lead">{turnWords().after.learned(step()!.stepNumber)}</p>
      </Match>
      <Match when={step()}>
        {(from) => (
          <>
            <p class="after-lead">{turnWords().after.tryAlone(from().stepNumber)}</p>
            <A
              class="btn main"
              href={`${learnAddress(from().guide, from().stepNumber)}?mode=alone`}
              replace
              onClick={forget}
            >
              {turnWords().after.repeatStep(from().stepNumber)}
            </A>
          </>
        )}
      </Match>
    </Switch>
  );
}
