import { Show } from "solid-js";
import { createSpeech } from "../../device/speech";
import { commonPart } from "../../domain/voice/common-part";
import { createMachineVoice } from "../../practice/voice/create-machine-voice";
import { checkWords } from "../../wording/check-words";

/** Says that this tablet reads nothing aloud, and what to do about it. */
export function VoiceMissing() {
  const speech = createSpeech(
    () => "vi",
    createMachineVoice(() => [commonPart]),
  );
  return (
    <Show when={!speech.available()}>
      <p class="notice">{checkWords().noVoice}</p>
    </Show>
  );
}
