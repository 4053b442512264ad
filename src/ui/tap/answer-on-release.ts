import { type DrawAhead, whileResting } from "./while-resting";

/**
 * Answers a tap as soon as the finger leaves the screen. The browser makes the click after a touch out of mouse events, and
 * for each of them it looks for the target and computes its styles again: on a slow tablet that takes three frames. Mouse,
 * keyboard and screen readers click as usual. A finger that slid off the button, or is not the only one, does nothing.
 */
export function answerOnRelease(button: HTMLElement, answer: () => void, drawAhead: DrawAhead = () => undefined): void {
  const enabled = () => !button.matches(":disabled");
  const takeOver = whileResting(button, drawAhead);
  button.addEventListener("touchend", (event) => {
    const drawn = takeOver();
    const finger = event.changedTouches[0];
    const meant = finger && event.cancelable && event.touches.length === 0 && isOn(button, finger);
    if (meant) event.preventDefault();
    if (!meant || !enabled()) return drawn?.drop();
    if (!drawn) return answer();
    drawn.open();
    // The picture is shown first; then the tap is carried out behind it.
    requestAnimationFrame(() => setTimeout(() => (answer(), drawn.drop())));
  });
  button.addEventListener("click", (event) => {
    // A link would otherwise open its address by itself as well.
    event.preventDefault();
    if (enabled()) answer();
  });
}

function isOn(button: HTMLElement, { clientX, clientY }: Touch): boolean {
  const { left, top, right, bottom } = button.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
