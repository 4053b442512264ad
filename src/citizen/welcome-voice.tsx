import { onCleanup, onMount, Show } from "solid-js";
import { createSpeech } from "../device/speech";
import { onTouchAfterQuiet } from "../device/touch-after-quiet";
import { languages } from "../wording/languages";
import { language, words } from "../wording/words";
import { sitting } from "./sitting";

/** Greets by voice whoever first touches the tablet, and reads the welcome again when asked; nothing without a voice. */
export function WelcomeVoice() {
  const speech = createSpeech(() => languages[language()].voice);
  const greet = () => speech.say(`${words().welcome.question} ${words().welcome.comfort}`);
  onMount(() =>
    onCleanup(
      onTouchAfterQuiet(() => {
        // Who comes back from a practice was greeted when they came.
        if (!sitting().practice && !sitting().request && speech.available()) greet();
      }),
    ),
  );
  return (
    <Show when={speech.available()}>
      <button class="btn quiet" onClick={greet}>
        {words().welcome.readAloud}
      </button>
    </Show>
  );
}
