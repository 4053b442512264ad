import type { Typing } from "../../practice/parts/meaning";
import { typingInto } from "../guide/practice-screen";
import type { Mistake } from "../guide/guide";
import { targetOf } from "../guide/guide";
import type { Answer, ErrorKind, Practice, StepResult } from "./practice";
import { answeredRight, giveAid, partIsRight, soFarOnShow, stepOnShow, withError, withSoFar } from "./practice";
import { sameText, saysTheSame } from "./same-text";
import { aids } from "./stuck";

/** Text in a field: settled when the citizen has left the field or pressed Enter, so that half a word is no mistake. */
export interface Typed {
  id: string;
  text: string;
  settled: boolean;
}

/** A tap on a part: right when the step waits for it, otherwise a kind answer. */
export function tapPart(practice: Practice, id: string): Practice {
  if (answeredRight(practice)) return practice;
  const { done, mistakes } = stepOnShow(practice);
  if (id === targetOf(done)) return "type" in done ? practice : right(practice);
  const mistake = mistakes.find((one) => one.tap === id);
  return wrong(practice, answerTo(mistake));
}

/**
 * Text typed into a field. It is compared and forgotten: no part of the returned practice holds it. Nobody is told that a
 * field with something in it is empty: once the citizen has left it, their own words count, and where the value must be
 * just the sample, the sample stands in for it.
 */
export function typeInto(practice: Practice, typed: Typed): Practice {
  const { done, screen } = stepOnShow(practice);
  const isAwaited = "type" in done && done.type === typed.id;
  if (partIsRight(practice) || !isAwaited || !typed.text.trim()) return practice;
  return judged(practice, typed, typingInto(screen, typed.id));
}

function judged(practice: Practice, { text, settled }: Typed, typing: Typing | undefined): Practice {
  const wanted = typing?.practice;
  if (wanted === undefined) return settled ? right(practice) : practice;
  if (sameText(text, wanted)) return right(practice);
  if (!settled) return practice;
  if (saysTheSame(text, wanted)) return right(practice);
  return typing?.ownWords && isSensible(text) ? right(practice, "own-words") : filledInstead(practice);
}

/** Two letters say something; one is a finger that slipped. */
const isSensible = (text: string): boolean => (text.match(/\p{L}/gu)?.length ?? 0) > 1;

/** The sample took the place of another value: the field is right, and the step counts as done with help. */
function filledInstead(practice: Practice): Practice {
  const { errors } = soFarOnShow(practice);
  const change = { errors: withError(errors, "wrong-value"), result: "with-hints" as const };
  return { ...withSoFar(practice, change), answer: { kind: "wrong-value" } };
}

/**
 * Real data was noticed in a field and replaced there by the practice value. It is no wrong try; where it happened in
 * the field the step waits for, the field is now right and the step counts as done with help.
 */
export function realDataNoticed(practice: Practice, id: string): Practice {
  const { done, screen } = stepOnShow(practice);
  const filled = "type" in done && done.type === id && typingInto(screen, id)?.practice !== undefined;
  const { errors, result } = soFarOnShow(practice);
  const change = { errors: withError(errors, "real-data"), result: filled ? ("with-hints" as const) : result };
  return { ...withSoFar(practice, change), answer: { kind: "real-data", filled } };
}

function right(practice: Practice, typed?: "own-words"): Practice {
  const { done, praise } = stepOnShow(practice);
  const answer: Answer = { kind: "right", say: praise, stopped: "stop" in done, ...(typed && { typed }) };
  return { ...withSoFar(practice, { result: resultOf(practice) }), answer };
}

function resultOf(practice: Practice): StepResult {
  if (practice.mode === "watch") return "watched";
  if (soFarOnShow(practice).hints > 0) return "with-hints";
  return practice.mode === "alone" ? "alone" : "followed";
}

const triesBeforePerson = 3;

function wrong(practice: Practice, answer: Answer & { kind: ErrorKind }): Practice {
  const { wrongTries, errors } = soFarOnShow(practice);
  const tried = withSoFar(practice, { wrongTries: wrongTries + 1, errors: withError(errors, answer.kind) });
  // After three failures the citizen has tried enough: the place is shown, and a person is offered at the same time.
  const helped = wrongTries + 1 < triesBeforePerson ? tried : aids.reduce(giveAid, tried);
  return { ...helped, answer };
}

function answerTo(mistake: Mistake | undefined): Answer & { kind: "wrong-part" | "harm" } {
  if (mistake?.harm) return { kind: "harm", say: mistake.say };
  return { kind: "wrong-part", say: mistake?.say };
}
