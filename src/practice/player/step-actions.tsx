import { onCleanup, Show } from "solid-js";
import { words } from "../../wording/words";
import type { PracticeAtHand } from "./create-practice";
import { Sign } from "./sign";
import type { Speech } from "./speech";

/** Trước, Nghe lại, Tiếp. Without a voice on this tablet there is no button for it. */
export function StepActions(props: { practice: PracticeAtHand; speech: Speech }) {
  const moving = (move: () => void) => () => {
    props.speech.stop();
    move();
  };
  const listen = () => {
    if (props.speech.speaking()) return props.speech.stop();
    const { mode } = props.practice.state();
    props.speech.say(mode === "alone" ? props.practice.step().goal : props.practice.step().say);
  };
  onCleanup(() => props.speech.stop());
  return (
    <div class="step-actions">
      <button
        type="button"
        class="act outlined"
        disabled={isFirst(props.practice)}
        onClick={moving(props.practice.previous)}
      >
        <Sign name="back" />
        {words().practice.previous}
      </button>
      <Show when={props.speech.available()}>
        <button type="button" class="act quiet" onClick={listen}>
          <Sign name={props.speech.speaking() ? "stop" : "sound"} />
          {props.speech.speaking() ? words().practice.stopListening : words().practice.listen}
        </button>
      </Show>
      <button type="button" class="act leading" onClick={moving(props.practice.next)}>
        {words().practice.next}
        <Sign name="on" />
      </button>
    </div>
  );
}

const isFirst = (practice: PracticeAtHand): boolean => practice.state().index === 0 && !practice.state().finished;
