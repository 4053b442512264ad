/** Counts under this could point at a person; the number is the one the issue and most statistical offices use. */
export const leastShown = 5;

/**
 * What may leave the office of a column of counts whose sum is told apart from it: undefined in place of every cell that
 * is withheld. All cells under five go as soon as one of them is a person or more, and the smallest of the others with
 * them where a single cell could be worked out from the sum. Undefined for a column that cannot be told safely at all.
 *
 * Promises that no withheld cell can be worked out, not even by somebody who knows this rule: at least one other column
 * with the same sum and the same shown cells would have been told in the very same words.
 */
export function withhold(cells: readonly number[]): (number | undefined)[] | undefined {
  if (!cells.some(isSmall)) return [...cells];
  const small = cells.filter((cell) => cell < leastShown);
  const alone = small.length < 2 || small.every((cell) => cell === leastShown - 1);
  const larger = cells.filter((cell) => cell >= leastShown);
  if (!larger.length && isTold(small)) return undefined;
  // All that are as small as the smallest go together: which of them would go first would tell something.
  const least = alone && larger.length ? Math.min(...larger) : undefined;
  return cells.map((cell) => (cell < leastShown || cell === least ? undefined : cell));
}

/** A count that could point at a person. */
export const isSmall = (cell: number): boolean => cell > 0 && cell < leastShown;

/**
 * The column has no larger cell that could hide the small ones. A single cell equals its sum, and so high a sum can be made
 * in only one or two ways.
 */
const isTold = (small: readonly number[]): boolean =>
  small.length < 2 || small.reduce((sum, cell) => sum + cell, 0) >= small.length * (leastShown - 1) - 1;
