import { onCleanup, onMount, Show } from "solid-js";
import { createSpeech } from "../device/speech";
import { onTouchAfterQuiet } from "../device/touch-after-quiet";
import { languages } from "../wording/languages";
import { language, words } from "../wording/words";
import { sitting } from "./sitting";

/**
 * Greets a new person by voice at their first touch, and reads the welcome again on request. Without a voice it shows
 * nothing.
 */
export function WelcomeVoice() {
  const speech = createSpeech(() => languages[language()].voice);
  const greet = () => speech.say(`${words().welcome.question} ${words().welcome.comfort}`);
  onMount(() =>
    onCleanup(
      onTouchAfterQuiet(() => {
        // A person who comes back from a practice has been greeted already.
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
