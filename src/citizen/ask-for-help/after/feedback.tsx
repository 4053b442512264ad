import { For, Show } from "solid-js";
import type { Desk } from "../../../desk/desk";
import { giveFeedback } from "../../../desk/request/after";
import type { HelpRequest } from "../../../domain/request/help-request";
import { faces } from "../../../domain/request/outcome";
import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";
import { createVerb } from "../sheet/create-verb";

/** The citizen taps one of the faces, each with a word. The chosen face stays, with thanks. */
export function Feedback(props: { desk: Desk; request: HelpRequest }) {
  const verb = createVerb();
  return (
    <section class="feedback" aria-labelledby="feedback-ask">
      <h2 id="feedback-ask">{turnWords().after.feedback}</h2>
      <Show
        when={props.request.feedback}
        fallback={
          <div class="faces">
            <For each={faces}>
              {(face) => (
                <button
                  class={`face ${face}`}
                  onClick={() => void verb.run(() => giveFeedback(props.desk, props.request.id, face))}
                >
                  <Picture name={face} />
                  {turnWords().after.faces[face]}
                </button>
              )}
            </For>
          </div>
        }
      >
        {(face) => (
          <p class={`face-given ${face()}`} role="status">
            <Picture name={face()} />
            <span>
              <strong>{turnWords().after.faces[face()]}.</strong> {turnWords().after.thanks}
            </span>
          </p>
        )}
      </Show>
      <Show when={verb.failed()}>
        <p class="notice care" role="alert">
          {turnWords().notDone}
        </p>
      </Show>
    </section>
  );
}
