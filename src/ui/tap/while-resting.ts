import type { DrawnAhead } from "./drawn-ahead";

/** Draws what a tap will show, out of sight; undefined when there is nothing to draw ahead. */
export type DrawAhead = () => DrawnAhead | undefined;

/** Draws ahead while the finger rests. The function it returns hands over the picture, if it is drawn by then. */
export function whileResting(button: HTMLElement, drawAhead: DrawAhead): () => DrawnAhead | undefined {
  let frame = 0;
  let drawn: DrawnAhead | undefined;
  const takeOver = () => {
    cancelAnimationFrame(frame);
    const taken = drawn;
    drawn = undefined;
    return taken;
  };
  // First the button is seen to be pressed. A timer would not do: Chromium runs none while it waits for a touch to end.
  const onDown = () => {
    takeOver()?.drop();
    frame = requestAnimationFrame(() => (frame = requestAnimationFrame(() => (drawn = drawAhead()))));
  };
  button.addEventListener("touchstart", onDown, { passive: true });
  // The finger scrolls, or the screen lost it.
  button.addEventListener("touchcancel", () => takeOver()?.drop());
  return takeOver;
}
