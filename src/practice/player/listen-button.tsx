import { Show } from "solid-js";
import { practiceWords } from "../../wording/practice-words";
import { hasMachineVoice } from "../voice/has-machine-voice";
import { wordsToSay } from "./answer-words";
import type { PracticeAtHand } from "./create-practice";
import { Sign } from "./sign";
import type { Speech } from "./speech";

/** Reads what is on show, and from then on each new step and answer, until it is tapped again. Not there where nothing is heard. */
export function ListenButton(props: { practice: PracticeAtHand; speech: Speech }) {
  const says = () => wordsToSay(props.practice.state());
  const onListen = () => {
    const quiet = !props.speech.speaking();
    props.practice.readAloud(quiet);
    if (quiet) props.speech.say(says());
    else props.speech.stop();
  };
  return (
    <Show when={props.speech.available(says())}>
      <button type="button" class="btn quiet" onClick={onListen}>
        <Sign name={props.speech.speaking() ? "stop" : "sound"} />
        {props.speech.speaking() ? practiceWords().stopListening : practiceWords().listen}
        {hasMachineVoice && <small>{props.speech.byMachine?.(says())}</small>}
      </button>
    </Show>
  );
}
