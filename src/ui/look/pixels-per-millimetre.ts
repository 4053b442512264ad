// @chunk device
/** Until somebody measures: 149 points an inch, a usual ten-inch tablet. The same figure as in tokens.css. */
export const usualPixelsPerMm = 5.9;

/** A watch's glass and a wall's: what lies beyond is a slip of the finger. */
const limits = { from: 2.5, to: 16 };
const kept = "tram-so-glass";

/** How many of the page's points somebody measured to be a millimetre on this tablet's glass; undefined until then. */
export function measuredPixelsPerMm(): number | undefined {
  try {
    const measured = Number(localStorage.getItem(kept));
    return measured >= limits.from && measured <= limits.to ? measured : undefined;
  } catch {
    return undefined;
  }
}

/** Draws everything that is given in millimetres by this measure from now on, until the page is left. */
export function drawBy(pixels = measuredPixelsPerMm() ?? usualPixelsPerMm): void {
  document.documentElement.style.setProperty("--mm", `${pixels}px`);
}

/** Keeps the measure for this tablet; false when the browser refuses to store anything. */
export function keepMeasure(pixels: number): boolean {
  try {
    localStorage.setItem(kept, String(pixels));
    return true;
  } catch {
    return false;
  }
}
