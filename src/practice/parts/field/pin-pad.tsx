import "./pin-pad.css";
import { For } from "solid-js";
import { practiceWords } from "../../../wording/practice-words";

const keys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0"];

/** The keys below a PIN, as a bank draws them: no keyboard of the phone comes up. It takes no more digits than the sample has. */
export function PinPad(props: {
  length: number | undefined;
  still: boolean;
  onPress: (change: (text: string) => string) => void;
}) {
  const add = (digit: string) => props.onPress((text) => (text + digit).slice(0, props.length));
  return (
    <div class="ph-pad" inert={props.still}>
      <For each={keys}>
        {(digit) => (
          <button type="button" disabled={!digit} onClick={() => add(digit)}>
            {digit}
          </button>
        )}
      </For>
      <button
        type="button"
        aria-label={practiceWords().erase}
        onClick={() => props.onPress((text) => text.slice(0, -1))}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M8 5h13v14H8l-6-7zM11.5 9.5l5 5M16.5 9.5l-5 5" />
        </svg>
      </button>
    </div>
  );
}
