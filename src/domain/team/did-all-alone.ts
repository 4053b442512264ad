import type { Practice } from "../practice/practice";
import { practiceSummary } from "../practice/practice-summary";

/** A sitting that counts for training: to the end, alone, no step skipped or watched; hints may have helped. */
export function didAllAlone(practice: Practice): boolean {
  const { alone, "with-hints": hinted } = practiceSummary(practice);
  return practice.finished && practice.mode === "alone" && alone + hinted === practice.guide.steps.length;
}
