import { createHash } from "node:crypto";

/** The seed of a run's samples: the day it began on (playwright.config.ts), unless somebody repeats an earlier run. */
export const seed = process.env.JOURNEYS_SEED!;

/** A few of many, others tomorrow; all of them when JOURNEYS_ALL is set. The seed is printed, so that a run can be repeated. */
export function sampleOf<T>(all: readonly T[], few: number): readonly T[] {
  if (process.env.JOURNEYS_ALL) return all;
  console.log(`JOURNEYS_SEED=${seed} takes ${few} of ${all.length}`);
  const turn = (at: number) => createHash("sha256").update(`${seed} ${at}`).digest("hex");
  const order = all.map((_, at) => at).sort((a, b) => turn(a).localeCompare(turn(b)));
  return order.slice(0, few).map((at) => all[at]!);
}
