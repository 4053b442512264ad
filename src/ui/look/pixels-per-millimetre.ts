// @chunk device
/**
 * The default until somebody measures: 149 pixels an inch, as on a usual ten-inch tablet. tokens.css has the same
 * figure.
 */
export const usualPixelsPerMm = 5.9;

/** From a watch to a wall display: a measure outside of this is a mistake. */
const limits = { from: 2.5, to: 16 };
const kept = "tram-so-glass";

/** How many CSS pixels are one millimetre on this tablet's screen, as somebody measured; undefined until then. */
export function measuredPixelsPerMm(): number | undefined {
  try {
    const measured = Number(localStorage.getItem(kept));
    return measured >= limits.from && measured <= limits.to ? measured : undefined;
  } catch {
    return undefined;
  }
}

/** From now on, everything given in millimetres is drawn by this measure, until the page is left. */
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
