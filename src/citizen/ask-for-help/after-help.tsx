import { A } from "@solidjs/router";
import { Show } from "solid-js";
import type { HelpRequest } from "../../domain/request/help-request";
import { visitWords } from "../../wording/visit-words";
import { words } from "../../wording/words";
import { Frame } from "../frame";

/** After the turn: how it ended, and the step to do once more alone. */
export function AfterHelp(props: { request: HelpRequest }) {
  const ended = () => (props.request.state === "closed" ? visitWords().turn.outcomes[props.request.outcome] : "");
  const helped = () =>
    props.request.state === "closed" &&
    (props.request.outcome === "did-it-alone" || props.request.outcome === "done-for-them");
  return (
    <Frame
      actions={
        <A class="btn second" href="/" replace>
          {words().home}
        </A>
      }
    >
      <div class="after-help">
        <p class="second-ink">
          {visitWords().turn.closedTitle} · {props.request.number}
        </p>
        <h1>{ended()}</h1>
        <Show when={helped() && props.request.from}>
          {(from) => (
            <>
              <p class="after-help-lead">{visitWords().turn.tryAlone(from().stepNumber)}</p>
              <p>
                <A class="btn main" href={`/learn/${from().guide}/${from().stepNumber}?mode=alone`} replace>
                  {visitWords().turn.repeatStep(from().stepNumber)}
                </A>
              </p>
            </>
          )}
        </Show>
      </div>
    </Frame>
  );
}
