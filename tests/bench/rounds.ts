import { median, p95 } from "./middle";

const shuffled = <One>(list: One[]): One[] => {
  const drawn = list.map((one) => ({ one, lot: Math.random() }));
  return drawn.sort((a, b) => a.lot - b.lot).map(({ one }) => one);
};

/**
 * Times every variant once a round, in a new order each round, so that what else the machine does falls on all alike.
 * Resolves samples by name, in milliseconds.
 */
export async function timeInRounds(
  variants: Record<string, () => Promise<number | number[]>>,
  rounds: number,
): Promise<Record<string, number[]>> {
  const samples = Object.fromEntries(Object.keys(variants).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const [name, time] of shuffled(Object.entries(variants))) samples[name]!.push(...[await time()].flat());
  return samples;
}

/** Median and 95th of each variant, in milliseconds. */
export const sumUpSamples = (
  samples: Record<string, number[]>,
): Record<string, { times: number; median: number; p95: number }> =>
  Object.fromEntries(
    Object.entries(samples).map(([name, all]) => [name, { times: all.length, median: median(all), p95: p95(all) }]),
  );
