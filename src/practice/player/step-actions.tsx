import { onCleanup, Show } from "solid-js";
import { practiceWords } from "../../wording/practice-words";
import { wordsToSay } from "./answer-words";
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
    const quiet = !props.speech.speaking();
    props.practice.readAloud(quiet);
    if (quiet) props.speech.say(wordsToSay(props.practice.state()));
    else props.speech.stop();
  };
  onCleanup(() => props.speech.stop());
  return (
    <div class="step-actions">
      <button
        type="button"
        class="btn second"
        disabled={isFirst(props.practice)}
        onClick={moving(props.practice.previous)}
      >
        <Sign name="back" />
        {practiceWords().previous}
      </button>
      <Show when={props.speech.available()}>
        <button type="button" class="btn quiet" onClick={listen}>
          <Sign name={props.speech.speaking() ? "stop" : "sound"} />
          {props.speech.speaking() ? practiceWords().stopListening : practiceWords().listen}
        </button>
      </Show>
      <button type="button" class="btn main" onClick={moving(props.practice.next)}>
        {practiceWords().next}
        <Sign name="on" />
      </button>
    </div>
  );
}

const isFirst = (practice: PracticeAtHand): boolean => practice.state().index === 0 && !practice.state().finished;
