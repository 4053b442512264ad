/** Where the points of a line lie in a picture, in its own units. */
export interface LinePoint {
  x: number;
  y: number;
}

interface Picture {
  width: number;
  height: number;
  /** The value at the top; 0 is at the bottom. */
  most: number;
}

/** The points of values that stand side by side over the whole width; a single value stands in the middle. */
export function pointsOf(values: readonly number[], { width, height, most }: Picture): LinePoint[] {
  const each = width / Math.max(1, values.length);
  return values.map((value, at) => ({ x: each * (at + 0.5), y: height - (value / Math.max(1, most)) * height }));
}

/** The same as an SVG path, one straight piece from point to point. */
export const pathOf = (points: readonly LinePoint[]): string =>
  points.map(({ x, y }, at) => `${at ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join(" ");

/** Which of so many labels are written, counted from the last one: as many as can be told apart. */
export const isLabelled = (at: number, of: number, most: number): boolean =>
  (of - 1 - at) % Math.max(1, Math.ceil(of / most)) === 0;
