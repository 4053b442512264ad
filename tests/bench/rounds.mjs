import { median, p95 } from "../../.ci/bench-verdict.mjs";

const shuffled = (list) => {
  const drawn = list.map((one) => ({ one, lot: Math.random() }));
  return drawn.sort((a, b) => a.lot - b.lot).map(({ one }) => one);
};

/**
 * Times every variant once a round, in a new order each round, so that what else the machine does falls on all alike.
 * Resolves samples by name, in milliseconds.
 */
export async function timeInRounds(variants, rounds) {
  const samples = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of shuffled(Object.keys(variants))) samples[name].push(...[await variants[name]()].flat());
  return samples;
}

/** Median and 95th of each variant, in milliseconds. */
export const sumUpSamples = (samples) =>
  Object.fromEntries(
    Object.entries(samples).map(([name, all]) => [name, { times: all.length, median: median(all), p95: p95(all) }]),
  );
