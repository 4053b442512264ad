import * as v from "valibot";
import type { Fault } from "./fault";
import type { Guide } from "./guide";
import { beforehand, hints, words } from "./schema-words";
import { sentencesOf, wordsIn, type WordsBetween } from "./sentences";
import type { Telling } from "./telling";
import { missingIn } from "./telling-whole";
import { tellIssue } from "./tell-issue";
import { everyText } from "./texts-of";

/** English and its like need a few more words than Vietnamese, whose syllables are counted one by one. */
const mostWords = 20;

/** The shape of a file that tells a guide in another language. */
const tellingSchema = v.strictObject({
  title: words,
  summary: words,
  checkedBy: v.optional(words),
  synonyms: v.array(words),
  bring: v.array(words),
  beforehand,
  warning: words,
  labels: v.record(v.string(), words),
  steps: v.array(
    v.strictObject({
      do: words,
      because: v.optional(words),
      goal: words,
      hints,
      praise: v.optional(words),
      mistakes: v.array(words),
      helper: words,
    }),
  ),
}) satisfies v.GenericSchema<unknown, Telling>;

/** Reads the data of a telling's file for its guide; else every fault that was found, of which one is that it is not whole. */
export function readTelling(
  value: unknown,
  guide: Pick<Guide, "bring" | "steps">,
): { telling: Telling } | { faults: Fault[] } {
  const read = v.safeParse(tellingSchema, value);
  if (!read.success) return { faults: read.issues.map(tellIssue) };
  const faults = missingIn(read.output, guide);
  return faults.length ? { faults } : { telling: read.output };
}

/** The sentences of a telling that are too long for who reads with effort. */
export function checkTelling(telling: Telling, between: WordsBetween): Fault[] {
  return everyText(telling).flatMap(({ path, text }) =>
    sentencesOf(text).flatMap((sentence): Fault[] => {
      const count = wordsIn(sentence, between);
      if (count <= mostWords) return [];
      const remedy = `make two sentences of it, or cut it to ${mostWords} words`;
      return [{ path, kind: "telling", says: `a sentence has ${count} words: "${sentence}"`, remedy }];
    }),
  );
}
