import { createEffect, createSignal, type Accessor } from "solid-js";
import { guidesNow, openGuideNow } from "../../content/catalogue";
import type { StepTrouble } from "../../domain/figures/step-counts";
import type { Guide } from "../../domain/guide/guide";
import { troubleWords } from "../../wording/trouble-words";

/** What a troubled step is called: the guide's code and title at once, the step's own words when the guide is loaded. */
export function createStepTold(trouble: Accessor<StepTrouble>) {
  const [guide, setGuide] = createSignal<Guide>();
  createEffect(() => void openGuideNow(trouble().guide).then(setGuide, () => undefined));
  const title = () => guidesNow().find(({ code }) => code === trouble().guide)?.title ?? "";
  const at = () => guide()?.steps.findIndex(({ id }) => id === trouble().step) ?? -1;
  return {
    /** From 1; 0 until the guide is loaded, and for a step that it no longer has. */
    number: () => at() + 1,
    guide: () => [trouble().guide, title()].filter(Boolean).join(" · "),
    step: () => {
      const open = guide();
      if (!open) return trouble().step;
      return at() < 0 ? troubleWords().gone : troubleWords().step(at() + 1, open.steps[at()]!.do.replace(/\.$/, ""));
    },
  };
}
export type StepTold = ReturnType<typeof createStepTold>;
