import { createMemo, type Accessor } from "solid-js";
import type { Period } from "../domain/figures/period";
import { periodBefore } from "../domain/figures/period";
import { reportOf, type Report } from "../domain/figures/report";
import type { Office } from "../domain/office/office";
import { teamReport, type TeamReport } from "../domain/figures/team-report";
import { today, type Desk } from "./desk";
import { live } from "./live-desk";

/** An office's report of one period, with the period before to compare it with. */
export interface ReportView {
  period: Period;
  office: Office;
  report: Report;
  before: Report;
  team: TeamReport;
  names: Map<string, string>;
}

/** The report of whichever period is asked for, live. */
export function liveReport(desk: Desk, officeId: string, period: Accessor<Period>): Accessor<ReportView | undefined> {
  const view = createMemo(() => {
    const asked = period();
    const earlier = periodBefore(asked);
    return live(desk, async (journal): Promise<ReportView | undefined> => {
      // Asked for all at once: what a live view reads only behind other answers it may not be told the changes of.
      const [office, counts, members, duties, shifts, outings, names] = await Promise.all([
        journal.thing("office", officeId),
        journal.counts(earlier.from, asked.to),
        journal.things("member"),
        journal.things("duty"),
        journal.things("shift"),
        journal.things("outing"),
        journal.memberNames(),
      ]);
      if (!office) return undefined;
      const [report, before] = [reportOf(asked, counts), reportOf(earlier, counts)];
      const team = teamReport({ members, duties, shifts, outings, counts }, asked, today(desk));
      return { period: asked, office, report, before, team, names };
    });
  });
  return () => view()();
}
