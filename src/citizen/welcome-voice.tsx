// @chunk later
import { createEffect, on, onCleanup, onMount, Show } from "solid-js";
import { onTouchAfterQuiet } from "../device/touch-after-quiet";
import { createScreenVoice } from "../practice/voice/create-screen-voice";
import { byEar } from "../ui/look/reading";
import { earWords } from "../wording/ear-words";
import { language, words } from "../wording/words";
import { EarButton } from "./ear/ear-button";
import { sitting } from "./sitting";

/**
 * Greets a new person by voice at their first touch, whoever chose a language in that language, and reads the welcome
 * again on request. Without a voice it shows nothing.
 */
export function WelcomeVoice() {
  const speech = createScreenVoice();
  const greeting = () => `${words().welcome.question} ${words().welcome.comfort}`;
  const greet = () => speech.say(greeting());
  onMount(() =>
    onCleanup(
      onTouchAfterQuiet(() => {
        // A person who comes back from a practice has been greeted already.
        if (!byEar() && !sitting().practice && !sitting().request && speech.available(greeting())) greet();
      }),
    ),
  );
  createEffect(on(language, greet, { defer: true }));
  return (
    <Show when={speech.available(greeting())}>
      {/* A recorded voice may know the greeting and not the words of the ear. */}
      <Show when={speech.available(earWords().how)}>
        <EarButton speech={speech} />
      </Show>
      <button class="btn quiet" onClick={greet}>
        {words().welcome.readAloud}
      </button>
    </Show>
  );
}
