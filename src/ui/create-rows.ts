import { createSignal, onCleanup } from "solid-js";

/** How many rows of a long list a screen draws: so many at first, as many more when asked for, and on paper every one. */
export function createRows(atOnce: number) {
  const [shown, setShown] = createSignal(atOnce);
  const [onPaper, setOnPaper] = createSignal(false);
  const begin = () => setOnPaper(true);
  const end = () => setOnPaper(false);
  addEventListener("beforeprint", begin);
  addEventListener("afterprint", end);
  onCleanup(() => {
    removeEventListener("beforeprint", begin);
    removeEventListener("afterprint", end);
  });
  return {
    shown: () => (onPaper() ? Infinity : shown()),
    more: () => void setShown(shown() + atOnce),
  };
}
