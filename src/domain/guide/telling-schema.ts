import * as v from "valibot";
import type { Fault } from "./fault";
import type { Telling } from "./guide";
import { sentencesOf, wordsIn, type WordsBetween } from "./sentences";
import { words } from "./schema-words";
import { tellIssue } from "./tell-issue";
import { everyText } from "./texts-of";

/** English and its like need a few more words than Vietnamese, whose syllables are counted one by one. */
const mostWords = 20;

/** The shape of a file that tells a guide in another language. */
const tellingSchema = v.strictObject({
  title: words,
  summary: words,
  bring: v.array(words),
  warning: words,
  steps: v.array(v.strictObject({ do: words, because: v.optional(words), mistakes: v.optional(v.array(words)) })),
}) satisfies v.GenericSchema<unknown, Telling>;

/**
 * Reads the data of a telling's file for a guide of so many steps; else every fault that was found. A step that is missing
 * in one language would shift all numbers after it: the QR code of step 5 would open step 6.
 */
export function readTelling(value: unknown, steps: number): { telling: Telling } | { faults: Fault[] } {
  const read = v.safeParse(tellingSchema, value);
  if (!read.success) return { faults: read.issues.map(tellIssue) };
  const told = read.output.steps.length;
  if (told === steps) return { telling: read.output };
  const says = `this telling has ${told} steps, the guide ${steps}`;
  return { faults: [{ path: ["steps"], says, remedy: "tell each step of the guide, in the same order" }] };
}

/** The sentences of a telling that are too long for who reads with effort. */
export function checkTelling(telling: Telling, between: WordsBetween): Fault[] {
  return everyText(telling).flatMap(({ path, text }) =>
    sentencesOf(text).flatMap((sentence): Fault[] => {
      const count = wordsIn(sentence, between);
      if (count <= mostWords) return [];
      const remedy = `make two sentences of it, or cut it to ${mostWords} words`;
      return [{ path, says: `a sentence has ${count} words: "${sentence}"`, remedy }];
    }),
  );
}
