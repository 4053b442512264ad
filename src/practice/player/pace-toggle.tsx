import { Show } from "solid-js";
import { practiceWords } from "../../wording/practice-words";
import type { Player } from "./player";
import { Sign } from "./sign";

/** Switches to slower speech and a slower demonstration. Shown only if there is one of the two. */
export function PaceToggle(props: Pick<Player, "practice" | "speech">) {
  const paced = () => props.speech.available() || props.practice.state().mode === "watch";
  const words = () => (props.speech.available() ? practiceWords().slowly : practiceWords().slower);
  return (
    <Show when={paced()}>
      <button
        type="button"
        class="step-tool"
        aria-pressed={props.speech.slow()}
        onClick={() => props.speech.setSlow(!props.speech.slow())}
      >
        <Sign name="slow" />
        {words()}
      </button>
    </Show>
  );
}
