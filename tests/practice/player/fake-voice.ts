import { createSignal } from "solid-js";
import type { Speech } from "../../../src/practice/player/speech";

/** A tablet without a voice. */
export const silent: Speech = {
  available: () => false,
  say() {},
  stop() {},
  speaking: () => false,
  slow: () => false,
  setSlow() {},
};

/** A voice that speaks until it is told to end, and remembers what it said. */
export function fakeVoice(): Speech & { said: string[]; end(): void } {
  const [speaking, setSpeaking] = createSignal(false);
  const [slow, setSlow] = createSignal(false);
  const said: string[] = [];
  return {
    said,
    available: () => true,
    say: (text) => {
      said.push(text);
      setSpeaking(true);
    },
    stop: () => setSpeaking(false),
    end: () => setSpeaking(false),
    speaking,
    slow,
    setSlow,
  };
}
