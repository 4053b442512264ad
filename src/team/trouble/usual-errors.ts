import type { StepTrouble } from "../../domain/figures/step-counts";
import { errorKinds } from "../../domain/practice/practice";
import { staffWords } from "../../wording/staff-words";

/** The mistakes made at a step in words, the commonest first: "chạm nhầm chỗ, gõ chưa đúng". */
export const usualErrors = ({ errors }: StepTrouble): string =>
  errorKinds
    .filter((kind) => errors[kind])
    .sort((a, b) => (errors[b] ?? 0) - (errors[a] ?? 0))
    .map((kind) => staffWords().errors[kind])
    .join(", ");
