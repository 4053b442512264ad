import type { Practice, StepResult } from "./practice";

/** How many steps ended in which way; a step never reached counts nowhere. */
export type PracticeSummary = Record<StepResult, number>;

/** The honest sum of a sitting: what was done alone is never mixed with what was followed, hinted, skipped or watched. */
export function practiceSummary(practice: Practice): PracticeSummary {
  const summary: PracticeSummary = { alone: 0, followed: 0, "with-hints": 0, skipped: 0, watched: 0 };
  for (const { result } of practice.soFar) if (result) summary[result] += 1;
  return summary;
}

/** Whether each step was done alone, without a hint. */
export const didEveryStepAlone = ({ soFar }: Pick<Practice, "soFar">): boolean =>
  soFar.every(({ result }) => result === "alone");

/** How many steps went wrong at first and were then put right without a hint. */
export const mendedSteps = ({ soFar }: Practice): number =>
  soFar.filter(({ result, wrongTries }) => wrongTries > 0 && (result === "alone" || result === "followed")).length;

/** The ids of the steps that were done, with a hint or without, and not skipped, where nobody was told where to tap. */
export const doneAlone = ({ mode, soFar, guide }: Practice): string[] =>
  mode === "alone"
    ? guide.steps.flatMap(({ id }, at) => {
        const result = soFar[at]?.result;
        return result === "alone" || result === "with-hints" ? [id] : [];
      })
    : [];
