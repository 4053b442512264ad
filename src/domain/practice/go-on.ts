import type { Mode, Practice } from "./practice";
import { soFarOnShow, withError, withinSteps, withSoFar } from "./practice";

/**
 * "Tiếp": moves on when the step is done. Otherwise the first time says so, the second time moves on and the
 * step counts as skipped, so that nobody is ever trapped. Watching simply goes on.
 */
export function goOn(practice: Practice): Practice {
  const { result, errors } = soFarOnShow(practice);
  if (result && (result !== "watched" || practice.mode === "watch")) return moved(practice);
  if (practice.mode === "watch") return moved(withSoFar(practice, { result: "watched" }));
  if (errors.includes("not-done")) return moved(withSoFar(practice, { result: "skipped" }));
  return { ...withSoFar(practice, { errors: withError(errors, "not-done") }), answer: { kind: "not-done" } };
}

/** "Trước": one step back, from the end to the last step. What was done stays done. */
export function goBack(practice: Practice): Practice {
  if (practice.finished) return { ...practice, finished: false, answer: undefined };
  return goTo(practice, practice.only?.filter((index) => index < practice.index).at(-1) ?? before(practice));
}

/** Opens a step by its index (from 0, brought into range). */
export function goTo(practice: Practice, index: number): Practice {
  return { ...practice, index: withinSteps(practice.guide, index), finished: false, answer: undefined };
}

/** Another way of practising, from the same step on. */
export const changeMode = (practice: Practice, mode: Mode): Practice =>
  mode === practice.mode ? practice : { ...practice, mode, answer: undefined };

// Before the first repeated step there is nothing to go back to.
const before = ({ only, index }: Practice): number => (only ? index : index - 1);

function moved(practice: Practice): Practice {
  const { only, index, guide } = practice;
  const next = only ? only.find((one) => one > index) : index + 1;
  if (next === undefined || next >= guide.steps.length) return { ...practice, finished: true, answer: undefined };
  return goTo(practice, next);
}
