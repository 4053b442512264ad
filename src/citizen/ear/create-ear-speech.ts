import { createEffect, onCleanup } from "solid-js";
import { playing } from "../../device/playing";
import { createScreenVoice } from "../../practice/voice/create-screen-voice";
import { asHeard } from "./as-heard";

export interface EarSpeech {
  /** Says lines at once, in place of whatever is said. */
  say(lines: readonly string[]): void;
  /** Says what these lines are by then, once everything else is said; what is said at once meanwhile takes their place. */
  sayBehind(lines: () => readonly string[]): void;
  /** Says lines when nothing at all was heard for a while: nobody who cannot see is left with silence. */
  sayIfSilent(lines: () => readonly string[]): void;
}

/** A voice needs a moment to begin: a reading that a screen began itself is waited for. */
const beginsMs = 250;
const silentMs = 900;
/** Shorter than this nothing is heard: a machine voice without the sound ended at once. */
const heardFromMs = 120;

/** The voice of whoever goes by ear. It waits its turn behind the reading of a guide. */
export function createEarSpeech(): EarSpeech {
  const speech = createScreenVoice();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let heardAt = -Infinity;
  createEffect(() => {
    if (!playing()) return;
    const heard = setTimeout(() => (heardAt = performance.now()), heardFromMs);
    onCleanup(() => clearTimeout(heard));
  });
  onCleanup(() => clearTimeout(waiting));
  const say = (lines: readonly string[]) => {
    clearTimeout(waiting);
    const text = lines.filter(Boolean).map(asHeard).join("\n");
    if (text) speech.say(text);
  };
  const wait = (ms: number, then: () => void) => {
    clearTimeout(waiting);
    waiting = setTimeout(then, ms);
  };
  const sayBehind = (lines: () => readonly string[]) => {
    const look = () => (playing() ? wait(beginsMs, look) : say(lines()));
    wait(beginsMs, look);
  };
  const sayIfSilent = (lines: () => readonly string[]) => {
    const since = performance.now();
    wait(silentMs, () => void (!playing() && heardAt < since && say(lines())));
  };
  return { say, sayBehind, sayIfSilent };
}
