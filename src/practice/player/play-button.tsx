import { practiceWords } from "../../wording/practice-words";
import type { Demonstration } from "./create-demonstration";

/** Starts and halts a demonstration. Nothing plays by itself on a phone at home, so the button and its signs are not there. */
export function PlayButton(props: { demonstration: Demonstration }) {
  const onPress = () => (props.demonstration.playing() ? props.demonstration.pause() : props.demonstration.play());
  return (
    <button type="button" class="btn main" onClick={onPress}>
      <svg class="step-sign" viewBox="0 0 24 24" aria-hidden="true">
        <path d={props.demonstration.playing() ? "M8.5 6v12M15.5 6v12" : "M8 5.5v13l11-6.5z"} />
      </svg>
      {props.demonstration.playing() ? practiceWords().pause : practiceWords().play}
    </button>
  );
}
