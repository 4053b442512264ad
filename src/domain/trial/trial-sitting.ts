import { asCounted, signsOfStep, type StepCounted } from "../figures/step-counts";
import type { Whereabouts } from "../practice/whereabouts";
import type { TrialGuide } from "./trial-request";

interface TrialSitting extends Pick<Whereabouts, "errors" | "hints"> {
  /** The step that was hard, with its errors and hints, and the last one that was opened, counted from 0. */
  hard: number;
  last: number;
}

const smooth = { errors: [], hints: 0 };

/** What is counted of one sitting at a guide: each step up to the last was opened, and at the hard one something went wrong. */
export function countedOf({ code, steps }: Pick<TrialGuide, "code" | "steps">, sitting: TrialSitting): StepCounted[] {
  const { hard, last } = sitting;
  return steps.slice(0, last + 1).flatMap((step, nth) => {
    const isBehind = nth < last || last === steps.length - 1;
    return signsOfStep(nth === hard ? sitting : smooth, isBehind).map(asCounted(code, step));
  });
}
