import { createMemo, type Accessor } from "solid-js";
import { troubledSteps, type StepTrouble } from "../domain/figures/step-counts";
import { wishesOf, type Wishes } from "../domain/figures/wish-counts";
import { dayLater } from "../domain/figures/period";
import type { Desk } from "./desk";
import { standingCounts } from "./figures/standing-counts";
import { live } from "./live-desk";

/** Where citizens failed over some days. */
export interface TroubleView {
  from: string;
  to: string;
  steps: (StepTrouble & { id: string })[];
  /** What they looked for and no guide is about. */
  wishes: Wishes;
}

/** The troubled steps of the last so many days up to `today`, the worst first, live. */
export function liveTrouble(desk: Desk, today: Accessor<string>, days: Accessor<number>) {
  const view = createMemo(() => {
    const [from, to] = [dayLater(today(), 1 - days()), today()];
    return live(desk, async (journal): Promise<TroubleView> => {
      const [counts, tallies] = await Promise.all([standingCounts(journal, from, to), journal.tallies(from, to)]);
      const steps = troubledSteps([...counts, ...tallies]);
      const named = steps.map((step) => ({ ...step, id: `${step.guide}/${step.step}` }));
      return { from, to, steps: named, wishes: wishesOf(tallies) };
    });
  });
  return (): TroubleView | undefined => view()();
}
