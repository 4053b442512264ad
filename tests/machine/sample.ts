import { createHash } from "node:crypto";

/** The seed of a run's samples: the day it began on (`npm test` hands it down), unless somebody repeats an earlier run. */
export const seed = process.env.SEED ?? process.env.JOURNEYS_SEED ?? new Date().toISOString().slice(0, 10);

/** True for the long runs that leave nothing out. */
const everything = Boolean(process.env.JOURNEYS_ALL);

/** A few of many, others tomorrow; all of them when JOURNEYS_ALL is set. The seed is printed, so that a run can be repeated. */
export function sampleOf<T>(all: readonly T[], few: number): readonly T[] {
  if (everything) return all;
  console.log(`SEED=${seed} takes ${few} of ${all.length}`);
  const turn = (at: number) => createHash("sha256").update(`${seed} ${at}`).digest("hex");
  const order = all.map((_, at) => at).sort((a, b) => turn(a).localeCompare(turn(b)));
  return order.slice(0, few).map((at) => all[at]!);
}
