import type { Curtain } from "./curtain";

/** Draws what a tap will show, out of sight; undefined when there is nothing to draw ahead. */
export type DrawAhead = () => Curtain | undefined;

/**
 * Answers a tap as soon as the finger leaves the glass. The click that follows a touch is made up by the browser out of
 * mouse events, each of which looks for its target and styles it anew: on a slow tablet that is three frames of waiting.
 * Mouse, keyboard and screen readers click as ever; a finger that slid off the button, or is not the only one, does nothing.
 * A finger rests on the glass for a tenth of a second: in that time, what the tap will show may be drawn ahead.
 */
export function answerOnRelease(button: HTMLElement, answer: () => void, drawAhead: DrawAhead = () => undefined): void {
  const enabled = () => !button.matches(":disabled");
  const takeOver = whileResting(button, drawAhead);
  button.addEventListener("touchend", (event) => {
    const curtain = takeOver();
    const finger = event.changedTouches[0];
    const meant = finger && event.cancelable && event.touches.length === 0 && isOn(button, finger);
    if (meant) event.preventDefault();
    if (!meant || !enabled()) return curtain?.drop();
    if (!curtain) return answer();
    curtain.open();
    // Shown first; then it comes true behind the curtain.
    requestAnimationFrame(() => setTimeout(() => (answer(), curtain.drop())));
  });
  button.addEventListener("click", (event) => {
    // A link would otherwise open its address by itself as well.
    event.preventDefault();
    if (enabled()) answer();
  });
}

/** Draws ahead while the finger rests; gives what hands over the curtain, if it is drawn by then. */
function whileResting(button: HTMLElement, drawAhead: DrawAhead): () => Curtain | undefined {
  let frame = 0;
  let curtain: Curtain | undefined;
  const takeOver = () => {
    cancelAnimationFrame(frame);
    const taken = curtain;
    curtain = undefined;
    return taken;
  };
  // The button is seen to give way first. Not a timer: Chromium lets none go off while it waits for a touch to end.
  const onDown = () => {
    takeOver()?.drop();
    frame = requestAnimationFrame(() => (frame = requestAnimationFrame(() => (curtain = drawAhead()))));
  };
  button.addEventListener("touchstart", onDown, { passive: true });
  // The finger scrolls, or the glass lost it.
  button.addEventListener("touchcancel", () => takeOver()?.drop());
  return takeOver;
}

function isOn(button: HTMLElement, { clientX, clientY }: Touch): boolean {
  const { left, top, right, bottom } = button.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
