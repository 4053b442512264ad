import type { Guide } from "../../src/domain/guide/guide";
import { wordsOnScreen } from "../../src/domain/guide/screen-words";
import type { Telling } from "../../src/domain/guide/telling";

/** A telling of a guide that is whole: every text of the guide, changed by `say`. */
export function castTelling(guide: Guide, say: (text: string) => string): Telling {
  const all = (texts: string[]) => texts.map(say);
  const { cost, time, where } = guide.beforehand;
  return {
    title: say(guide.title),
    summary: say(guide.summary),
    synonyms: all(guide.synonyms),
    bring: all(guide.bring),
    beforehand: { cost: say(cost), time: say(time), where: say(where) },
    warning: say(guide.warning),
    labels: Object.fromEntries(
      guide.steps.flatMap(({ screen }) => wordsOnScreen(screen)).map((one) => [one, say(one)]),
    ),
    steps: guide.steps.map((step) => ({
      do: say(step.do),
      ...(step.because && { because: say(step.because) }),
      goal: say(step.goal),
      hints: [say(step.hints[0]), say(step.hints[1])],
      ...(step.praise && { praise: say(step.praise) }),
      mistakes: step.mistakes.map((mistake) => say(mistake.say)),
      helper: say(step.helper),
    })),
  };
}
