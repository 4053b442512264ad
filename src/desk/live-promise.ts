import { createMemo, type Accessor } from "solid-js";
import { periodAround, type Period } from "../domain/figures/period";
import { reportOf, type Report } from "../domain/figures/report";
import type { ServicePromise } from "../domain/office/service-promise";
import type { Desk } from "./desk";
import { standingCounts } from "./figures/standing-counts";
import { live } from "./live-desk";

/** What an office promised, and how it did in a day, in the week and in the month of it. */
export interface PromiseView {
  promise: ServicePromise | undefined;
  times: { period: Period; report: Report }[];
}

const kinds = ["day", "week", "month"] as const;

/** The promise beside the day that is asked for, its week and its month, live. */
export function livePromise(desk: Desk, officeId: string, day: Accessor<string>): Accessor<PromiseView | undefined> {
  const view = createMemo(() => {
    const periods = kinds.map((kind) => periodAround(kind, day()));
    const days = periods.flatMap(({ from, to }) => [from, to]).sort();
    return live(desk, async (journal): Promise<PromiseView | undefined> => {
      const [office, counts] = await Promise.all([
        journal.thing("office", officeId),
        standingCounts(journal, days[0]!, days.at(-1)),
      ]);
      return (
        office && {
          promise: office.promise,
          times: periods.map((period) => ({ period, report: reportOf(period, counts) })),
        }
      );
    });
  });
  return () => view()();
}
