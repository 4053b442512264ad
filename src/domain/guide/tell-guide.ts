import * as v from "valibot";
import { speaksOfPlace } from "../practice/speaks-of-place";
import type { Guide, Step } from "./guide";
import { screenSchema } from "./screen-schema";
import { withMeanings } from "./screen-words";
import type { Telling, ToldWords } from "./telling";

/** A guide as it is practised in a language that it is told in. Its steps, and what counts as done, are the same. */
export function tellGuide(guide: Guide, telling: Telling, language: string): Guide {
  const { title, summary, bring, beforehand, warning, labels } = telling;
  const steps = guide.steps.map((step, at) => toldStep(step, telling.steps[at]!, labels));
  const keepsOrder = guide.steps.filter(saysWhere).map(({ id }) => id);
  const { tellings: _, ...rest } = guide;
  const { synonyms } = telling;
  const unread = telling.checkedBy ? {} : { unread: true as const };
  return { ...rest, ...unread, language, title, summary, bring, beforehand, warning, synonyms, steps, keepsOrder };
}

function toldStep(step: Step, words: ToldWords, labels: Telling["labels"]): Step {
  const { mistakes, ...said } = words;
  return {
    ...step,
    ...said,
    say: [said.do, said.because].filter(Boolean).join(" "),
    screen: v.parse(screenSchema, withMeanings(step.screen, labels)),
    mistakes: step.mistakes.map((mistake, at) => ({ ...mistake, say: mistakes[at]! })),
  };
}

// The words that say where something stands are known in Vietnamese; a telling says what the guide says.
const saysWhere = ({ goal, hints, praise, helper, mistakes }: Step): boolean =>
  [goal, ...hints, praise ?? "", helper, ...mistakes.map(({ say }) => say)].some(speaksOfPlace);
