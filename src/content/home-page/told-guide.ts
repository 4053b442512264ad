import type { Beforehand } from "../../domain/guide/beforehand";
import type { Guide, Step } from "../../domain/guide/guide";
import { labelOf } from "../../domain/guide/practice-screen";
import { tellGuide } from "../../domain/guide/tell-guide";

/** What a page says of a guide in its own language. */
export interface ToldGuide {
  title: string;
  summary: string;
  /** What people search for it by. */
  synonyms: string[];
  bring: string[];
  beforehand: Beforehand;
  warning: string;
  steps: ToldStep[];
}

export interface ToldStep {
  /** The guide's own: its drawing shows the Vietnamese words that people will meet. */
  step: Step;
  do: string;
  because?: string;
  slips: { label?: string; harm?: boolean; say: string }[];
}

/** The guide in the words of a language; undefined when nobody wrote them. */
export function toldIn(guide: Guide, lang: string): ToldGuide | undefined {
  if (lang === "vi") return asTold(guide, guide);
  const telling = guide.tellings?.[lang];
  return telling && asTold(guide, tellGuide(guide, telling, lang));
}

const asTold = (guide: Guide, told: Guide): ToldGuide => ({
  ...told,
  steps: told.steps.map((step, at) => ({ step: guide.steps[at]!, ...wordsOf(step), slips: slipsOf(step) })),
});

const wordsOf = (said: { do: string; because?: string }) => ({
  do: said.do,
  ...(said.because ? { because: said.because } : {}),
});

const slipsOf = (step: Step): ToldStep["slips"] =>
  step.mistakes.map(({ tap, harm, say }) => {
    const label = labelOf(step.screen, tap);
    return { ...(label ? { label } : {}), ...(harm ? { harm } : {}), say };
  });
