import { createMemo, type Accessor } from "solid-js";
import { aboutOffice } from "../domain/event";
import { dayOpened, earlierOf, isBeforeOpening, type Earlier } from "../domain/figures/earlier-period";
import { periodBefore, type Period } from "../domain/figures/period";
import { reportOf, type Report } from "../domain/figures/report";
import type { Office } from "../domain/office/office";
import { teamReport, type TeamReport } from "../domain/figures/team-report";
import type { Desk } from "./desk";
import { standingCounts } from "./figures/standing-counts";
import { live } from "./live-desk";

/** An office's report of one period, with what it may be compared with. */
export interface ReportView {
  period: Period;
  office: Office;
  report: Report;
  earlier: Earlier;
  /** The period was over before the station was opened. */
  beforeOpening: boolean;
  team: TeamReport;
  names: Map<string, string>;
}

/** The report of whichever period is asked for, live. */
export function liveReport(desk: Desk, officeId: string, period: Accessor<Period>): Accessor<ReportView | undefined> {
  const view = createMemo(() => {
    const asked = period();
    return live(desk, async (journal, today): Promise<ReportView | undefined> => {
      // All of it is asked for at once. What a live view asks for only after another answer may change without the view
      // being told.
      const [office, lines, counts, members, duties, shifts, outings, names] = await Promise.all([
        journal.thing("office", officeId),
        journal.eventsAbout(aboutOffice(officeId)),
        standingCounts(journal, periodBefore(asked).from, asked.to),
        journal.things("member"),
        journal.things("duty"),
        journal.things("shift"),
        journal.things("outing"),
        journal.memberNames(),
      ]);
      if (!office) return undefined;
      const openedOn = dayOpened(lines);
      return {
        period: asked,
        office,
        report: reportOf(asked, counts),
        earlier: earlierOf(asked, counts, { today, openedOn }),
        beforeOpening: isBeforeOpening(asked, openedOn),
        team: teamReport({ members, duties, shifts, outings, counts }, asked, today),
        names,
      };
    });
  });
  return () => view()();
}
