import { Show } from "solid-js";
import { createScreenVoice } from "../../../practice/voice/create-screen-voice";
import { turnWords } from "../../../wording/turn-words";

/** Reads the number and its status aloud. Without a voice for the language there is no button. */
export function TurnVoice() {
  const speech = createScreenVoice();
  const onRead = () => {
    const told = document.querySelector<HTMLElement>(".turn-panel")?.innerText ?? "";
    // A voice would say the hyphen of a number or a day as "minus".
    speech.say(told.replace(/[-\u2011]/g, " "));
  };
  return (
    <Show when={speech.available(turnWords().yourNumber)}>
      <button class="btn quiet" onClick={onRead}>
        {turnWords().readAloud}
      </button>
    </Show>
  );
}
