import type { StepCounted, StepSign } from "../figures/step-counts";
import type { ErrorKind } from "../practice/practice";
import type { TrialGuide } from "./trial-request";

interface TrialSitting {
  /** The step that was hard, and the last one that was opened, counted from 0. */
  hard: number;
  last: number;
  errors: readonly ErrorKind[];
}

/** What is counted of one sitting at a guide: each step up to the last was opened, and at the hard one something went wrong. */
export function countedOf(
  { code, steps }: Pick<TrialGuide, "code" | "steps">,
  { hard, last, errors }: TrialSitting,
): StepCounted[] {
  return steps.slice(0, last + 1).flatMap((step, nth) => {
    const isBehind = nth < last || last === steps.length - 1;
    const signs: StepSign[] = [
      "seen",
      ...(nth === hard ? (["stumbled", "hint", ...errors] as const) : []),
      ...(isBehind ? (["gone-on"] as const) : []),
    ];
    return signs.map((sign) => `step/${code}/${step}/${sign}` as const);
  });
}
