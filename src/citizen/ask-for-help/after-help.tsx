import { A } from "@solidjs/router";
import { Match, Show, Switch } from "solid-js";
import type { Desk } from "../../desk/desk";
import type { HelpRequest } from "../../domain/request/help-request";
import { helpedOutcomes, wasHelped } from "../../domain/request/outcome";
import { Drawing } from "../../ui/drawing";
import { turnWords } from "../../wording/turn-words";
import { Frame } from "../frame";
import { HomeButton } from "../home-button";
import { Alarm } from "./alarm";
import { Feedback } from "./feedback";
import { turnShapes } from "./turn-shapes";
import "./after-help.css";

type Closed = Extract<HelpRequest, { state: "closed" }>;

/** After the turn: how it ended, the step to do once more alone, and how the help was. */
export function AfterHelp(props: { desk: Desk; request: HelpRequest }) {
  const closed = () => props.request as Closed;
  const metSomebody = () => closed().by !== undefined;
  const wasServed = () => metSomebody() && new Set<string>(helpedOutcomes).has(closed().outcome);
  return (
    <Frame actions={<HomeButton />}>
      <div class="after" classList={{ single: !metSomebody() }}>
        <section class="card after-outcome">
          <Show when={wasHelped(closed().outcome)}>
            <Drawing class="after-picture" shapes={turnShapes.free} />
          </Show>
          <p class="second-ink">
            {turnWords().after.title} · {props.request.number}
          </p>
          <h1>{turnWords().after.outcomes[closed().outcome]}</h1>
          <Next request={closed()} />
        </section>
        <Show when={metSomebody()}>
          <section class="after-said">
            <Show when={wasServed()}>
              <Feedback desk={props.desk} request={props.request} />
            </Show>
            <Alarm desk={props.desk} request={props.request} />
          </section>
        </Show>
      </div>
    </Frame>
  );
}

/** What to do with it: the same step alone, which makes it stay; or how to ask again. */
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
            <A class="btn main" href={`/learn/${from().guide}/${from().stepNumber}?mode=alone`} replace>
              {turnWords().after.repeatStep(from().stepNumber)}
            </A>
          </>
        )}
      </Match>
    </Switch>
  );
}
