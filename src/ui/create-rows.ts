import { createSignal, onCleanup } from "solid-js";

/** How many rows of a long list a screen draws: `atOnce` at first, as many more on request, and on paper all of them. */
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
