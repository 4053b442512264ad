import type { Fault, FaultKind } from "./fault";
import { findAbbreviations } from "./find-abbreviations";
import { findRealNumbers } from "./find-real-numbers";
import { targetOf, type Step } from "./guide";
import type { GuideInFile } from "./guide-schema";
import { findOtherWords } from "./house-words";
import { sentencesOf, wordsIn } from "./sentences";
import { beginsWithVerb } from "./step-verbs";
import { everyText, textsToRead, type TextAt } from "./texts-of";
import { findUnsureFacts } from "./certainty";

// There is no measured scale for Vietnamese; this is the house's rule for people who read with effort.
const mostWords = 15;
const mostSentencesToDo = 2;
const mostSentencesToHear = 3;

/**
 * What would make a guide hard to read or unsafe to practise: long sentences, too many of them, a step without a verb
 * in front, unexplained abbreviations, numbers that could be real, other words than the house decided on, facts that
 * nobody is sure of, a step without hints, spoken text or an end.
 */
export function checkReading(guide: GuideInFile): Fault[] {
  const texts = textsToRead(guide);
  return [
    ...texts.flatMap(longSentences),
    ...guide.steps.flatMap((step, index) => checkStep(step, index)),
    ...findAbbreviations(texts),
    ...findRealNumbers(everyText(guide)),
    ...findOtherWords(guide),
    ...findUnsureFacts(guide),
  ];
}

function longSentences({ path, text }: TextAt): Fault[] {
  return sentencesOf(text).flatMap((sentence): Fault[] => {
    const count = wordsIn(sentence);
    if (count <= mostWords) return [];
    const remedy = `make two sentences of it, or cut it to ${mostWords} words`;
    return [
      { path, kind: "long-sentence", what: sentence, says: `a sentence has ${count} words: "${sentence}"`, remedy },
    ];
  });
}

function checkStep(step: Step, index: number): Fault[] {
  const at = ([field, kind, says, remedy]: FieldFault): Fault => ({
    path: ["steps", index, field],
    kind,
    says,
    remedy,
  });
  const faults = missingIn(step).map(at);
  for (const field of ["do", "goal"] as const) {
    if (beginsWithVerb(step[field])) continue;
    const says = `"${step[field]}" does not begin with a known verb`;
    const remedy = "begin with what the citizen does (Chạm, Gõ, Đọc …), or add the verb to step-verbs.ts";
    faults.push(at([field, "no-verb", says, remedy]));
  }
  const toDo = sentencesOf(`${step.do} ${step.because ?? ""}`).length;
  if (toDo > mostSentencesToDo) {
    const says = `do and because have ${toDo} sentences`;
    faults.push(at(["do", "many-sentences", says, "keep one sentence in each; the rest belongs in say"]));
  }
  const toHear = sentencesOf(step.say).length;
  if (toHear > mostSentencesToHear) {
    const says = `${toHear} sentences are read aloud`;
    faults.push(at(["say", "long-speech", says, `keep at most ${mostSentencesToHear}`]));
  }
  return faults;
}

type FieldFault = [field: string, kind: FaultKind, says: string, remedy: string];

// Typed as partial on purpose: a guide may come from an editor that has not been through the schema.
function missingIn(step: Partial<Step>): FieldFault[] {
  const faults = hintFaults(step.hints);
  if (!step.say?.trim())
    faults.push(["say", "no-speech", "nothing is read aloud", "write what a volunteer would say here"]);
  if (!step.done || !targetOf(step.done)) {
    faults.push([
      "done",
      "no-done",
      "nothing says when the step is done",
      "write tap, type or stop and the id of a part",
    ]);
  }
  return faults;
}

function hintFaults([gentle, plain]: Partial<Step["hints"]> | [] = []): FieldFault[] {
  if (!gentle?.trim() || !plain?.trim()) {
    return [
      [
        "hints",
        "few-hints",
        "the step has fewer than two hints",
        "write one that points and one that tells what to tap",
      ],
    ];
  }
  return gentle === plain
    ? [["hints", "same-hints", "both hints say the same", "let the second tell exactly what to tap"]]
    : [];
}
