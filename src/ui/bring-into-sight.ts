/** As a `ref`: what has just come stands where it can be read, even where it came below the edge of the screen. */
export function bringIntoSight(element: HTMLElement): void {
  requestAnimationFrame(() => element.scrollIntoView({ block: "nearest" }));
}
