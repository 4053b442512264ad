import { Show } from "solid-js";
import type { Whereabouts } from "../../domain/practice/whereabouts";
import { staffWords } from "../../wording/staff-words";
import { createGuideSeen } from "../list/create-guide-seen";
import { StuckStep } from "./stuck-step";

/**
 * The step at which somebody is stuck, once its guide has been fetched. For a person who came without a step: how to
 * begin.
 */
export function StuckAt(props: { from: Whereabouts | undefined }) {
  const guide = createGuideSeen(() => props.from);
  return (
    <Show when={props.from} fallback={<p class="card">{staffWords().hand.generalHow}</p>}>
      {(from) => (
        <Show when={!guide.pending()}>
          <StuckStep from={from()} guide={guide.found()} />
        </Show>
      )}
    </Show>
  );
}
