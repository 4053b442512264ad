import { createEffect, createSignal, on, onCleanup, type Accessor } from "solid-js";

// The checks of a whole guide take as long as several letters: while somebody types they wait for the hand to rest.
const handRestsMs = 250;

/** A text as it is read: after a letter once the hand rests, after any other change at once. */
export function createRested(text: Accessor<string>) {
  const [rested, setRested] = createSignal("");
  let isTyped = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(pause);
    setRested(text());
  };
  createEffect(
    on(text, () => {
      clearTimeout(pause);
      if (isTyped) pause = setTimeout(rest, handRestsMs);
      else rest();
      isTyped = false;
    }),
  );
  onCleanup(() => clearTimeout(pause));
  return {
    text: rested,
    /** The next change is a letter. */
    letter: () => void (isTyped = true),
    /** The hand rests: what was typed is read now. */
    rest,
  };
}
