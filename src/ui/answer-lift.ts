/**
 * Answers a tap as soon as the finger leaves the glass. The click that follows a touch is made up by the browser out of
 * mouse events, each of which looks for its target and styles it anew: on a slow tablet that is three frames of waiting.
 * Mouse, keyboard and screen readers click as ever; a finger that slid off the button, or is not the only one, does nothing.
 */
export function answerLift(button: HTMLElement, answer: () => void): void {
  const enabled = () => !button.matches(":disabled");
  button.addEventListener("touchend", (event) => {
    const finger = event.changedTouches[0];
    if (!finger || !event.cancelable || event.touches.length > 0 || !isOn(button, finger)) return;
    event.preventDefault();
    if (enabled()) answer();
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
