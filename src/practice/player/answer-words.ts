import { type Answer, type Practice, soFarOnShow, stepOnShow } from "../../domain/practice/practice";
import { words } from "../../wording/words";

/** The words of an answer: what stands out first, then the rest. */
export function answerWords(answer: Answer): { first?: string; then?: string } {
  const said = words().practice;
  if (answer.kind === "right") return { first: answer.stopped ? said.stoppedWell : said.right, then: answer.say };
  if (answer.kind === "wrong-part") return { then: answer.say ?? said.wrongPart };
  if (answer.kind === "wrong-value") return { then: said.wrongValue };
  if (answer.kind === "harm") return { first: said.ifReal, then: `${answer.say} ${said.onlyPractice}` };
  if (answer.kind === "not-done") return { then: said.notDone };
  return { first: said.realData, then: answer.filled ? said.realDataGoOn : undefined };
}

/** The hint to show now, none while the citizen is being praised or told about real data. */
export function hintNow(practice: Practice): string | undefined {
  const { hints } = soFarOnShow(practice);
  const quiet = practice.answer?.kind === "right" || practice.answer?.kind === "real-data";
  return hints > 0 && !quiet ? stepOnShow(practice).hints[hints - 1] : undefined;
}

/** What a voice says now: the answer on show, else the step itself. */
export function wordsToSay(practice: Practice): string {
  const step = stepOnShow(practice);
  if (!practice.answer) return practice.mode === "alone" ? step.goal : step.say;
  const { first, then } = answerWords(practice.answer);
  return [first, then, hintNow(practice)].filter(Boolean).join(" ");
}
