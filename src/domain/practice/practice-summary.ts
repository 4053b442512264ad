import type { Practice, StepResult } from "./practice";

/** How many steps ended in which way; a step never reached counts nowhere. */
export type PracticeSummary = Record<StepResult, number>;

/** The honest sum of a sitting: what was done alone is never mixed with what was followed, hinted, skipped or watched. */
export function practiceSummary(practice: Practice): PracticeSummary {
  const summary: PracticeSummary = { alone: 0, followed: 0, "with-hints": 0, skipped: 0, watched: 0 };
  for (const { result } of practice.soFar) if (result) summary[result] += 1;
  return summary;
}
