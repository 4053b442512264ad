import type { Guide, Step } from "../../domain/guide/guide";
import { labelOf } from "../../domain/guide/practice-screen";

/** What a page says of a guide in its own language. */
export interface ToldGuide {
  title: string;
  summary: string;
  bring: string[];
  warning: string;
  steps: ToldStep[];
}

export interface ToldStep {
  step: Step;
  do: string;
  because?: string;
  slips: { label?: string; harm?: boolean; say: string }[];
}

/** The guide in the words of a language; undefined when nobody wrote them. */
export function toldIn(guide: Guide, lang: string): ToldGuide | undefined {
  if (lang === "vi")
    return { ...guide, steps: guide.steps.map((step) => ({ step, ...wordsOf(step), slips: slipsOf(step) })) };
  const telling = guide.tellings?.[lang];
  if (!telling) return undefined;
  const steps = guide.steps.map((step, at) => {
    const said = telling.steps[at]!;
    const slips = slipsOf(step).flatMap((slip, nth) =>
      said.mistakes?.[nth] ? [{ ...slip, say: said.mistakes[nth]! }] : [],
    );
    return { step, ...wordsOf(said), slips };
  });
  return { ...telling, steps };
}

const wordsOf = (said: { do: string; because?: string }) => ({
  do: said.do,
  ...(said.because ? { because: said.because } : {}),
});

const slipsOf = (step: Step): ToldStep["slips"] =>
  step.mistakes.map(({ tap, harm, say }) => {
    const label = labelOf(step.screen, tap);
    return { ...(label ? { label } : {}), ...(harm ? { harm } : {}), say };
  });
