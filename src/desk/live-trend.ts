import { createMemo, type Accessor } from "solid-js";
import { aboutOffice } from "../domain/event";
import { dayOpened } from "../domain/figures/earlier-period";
import type { Period } from "../domain/figures/period";
import { periodsUpTo, trendOf, type TrendPoint } from "../domain/figures/trend";
import type { Desk } from "./desk";
import { standingCounts } from "./figures/standing-counts";
import { live } from "./live-desk";

/** The line over the periods that end with whichever one is asked for, live. */
export function liveTrend(desk: Desk, officeId: string, period: Accessor<Period>): Accessor<TrendPoint[] | undefined> {
  const line = createMemo(() => {
    const periods = periodsUpTo(period());
    return live(desk, async (journal): Promise<TrendPoint[]> => {
      const [lines, counts] = await Promise.all([
        journal.eventsAbout(aboutOffice(officeId)),
        standingCounts(journal, periods[0]!.from, periods.at(-1)!.to),
      ]);
      return trendOf(periods, counts, dayOpened(lines));
    });
  });
  return () => line()();
}
