/** Used as a `ref`: scrolls a new element into sight if it appears below the edge of the screen. */
export function bringIntoSight(element: HTMLElement): void {
  requestAnimationFrame(() => element.scrollIntoView({ block: "nearest" }));
}
