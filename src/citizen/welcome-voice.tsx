import { createEffect, on, onCleanup, onMount, Show } from "solid-js";
import { onTouchAfterQuiet } from "../device/touch-after-quiet";
import { createScreenVoice } from "../practice/voice/create-screen-voice";
import { language, words } from "../wording/words";
import { sitting } from "./sitting";

/**
 * Greets a new person by voice at their first touch, whoever chose a language in that language, and reads the welcome
 * again on request. Without a voice it shows nothing.
 */
export function WelcomeVoice() {
  const speech = createScreenVoice();
  const greet = () => speech.say(`${words().welcome.question} ${words().welcome.comfort}`);
  onMount(() =>
    onCleanup(
      onTouchAfterQuiet(() => {
        // A person who comes back from a practice has been greeted already.
        if (!sitting().practice && !sitting().request && speech.available()) greet();
      }),
    ),
  );
  createEffect(on(language, greet, { defer: true }));
  return (
    <Show when={speech.available()}>
      <button class="btn quiet" onClick={greet}>
        {words().welcome.readAloud}
      </button>
    </Show>
  );
}
