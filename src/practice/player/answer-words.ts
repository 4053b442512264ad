import { type Answer, partIsRight, type Practice, soFarOnShow, stepOnShow } from "../../domain/practice/practice";
import { practiceWords } from "../../wording/practice-words";

/** The words of an answer: what stands out first, then the rest. */
export function answerWords(answer: Answer): { first?: string; rest?: string } {
  const said = practiceWords();
  if (answer.kind === "right") return praiseWords(answer);
  if (answer.kind === "wrong-part") return { rest: answer.say ?? said.wrongPart };
  if (answer.kind === "wrong-value") return { rest: said.wrongValue };
  if (answer.kind === "harm") return { first: said.ifReal, rest: `${answer.say} ${said.onlyPractice}` };
  if (answer.kind === "not-done") return { rest: said.notDone };
  return { first: said.realData, rest: answer.filled ? said.realDataGoOn : undefined };
}

function praiseWords(answer: Answer & { kind: "right" }): { first?: string; rest?: string } {
  const said = practiceWords();
  const ownWords = answer.typed && said.ownWords;
  return {
    first: answer.stopped ? said.stoppedWell : said.right,
    rest: [ownWords, answer.say].filter(Boolean).join(" "),
  };
}

/** The hint to show now, none while the citizen is being praised or told about real data. */
export function hintNow(practice: Practice): string | undefined {
  const { hints } = soFarOnShow(practice);
  const quiet = partIsRight(practice) || practice.answer?.kind === "real-data";
  return hints > 0 && !quiet ? stepOnShow(practice).hints[hints - 1] : undefined;
}

/** What the voice reads now: the answer that is shown, and the hint behind it in a line of its own; else the step itself. */
export function wordsToSay(practice: Practice): string {
  const step = stepOnShow(practice);
  if (!practice.answer) return hintNow(practice) ?? (practice.mode === "alone" ? step.goal : step.say);
  const { first, rest } = answerWords(practice.answer);
  const answer = [first, rest].filter(Boolean).join(" ");
  return [answer, hintNow(practice)].filter(Boolean).join("\n");
}
