import { leastShown } from "./withhold";

/** How long something lasted for most people, in whole minutes. */
export interface Spread {
  /** So many durations it is made of. */
  of: number;
  /** Half of them lasted no longer than this. */
  half: number;
  /** Nine of ten lasted no longer than this. */
  ninety: number;
}

/**
 * What half and nine of ten of some durations did not exceed, by nearest rank, in minutes rounded up: so the sentence "half
 * waited no longer than 7 minutes" is true as it stands. Unlike a mean, one forgotten turn does not change it. Undefined
 * for fewer than five: that would tell of single people.
 */
export function spreadOf(minutes: readonly number[]): Spread | undefined {
  if (minutes.length < leastShown) return undefined;
  const sorted = [...minutes].sort((a, b) => a - b);
  const rank = (tenths: number) => Math.ceil(sorted[Math.ceil((sorted.length * tenths) / 10) - 1] ?? 0);
  return { of: sorted.length, half: rank(5), ninety: rank(9) };
}
