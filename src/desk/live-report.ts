import { createMemo, type Accessor } from "solid-js";
import type { Period } from "../domain/figures/period";
import { periodBefore } from "../domain/figures/period";
import { reportOf, type Report } from "../domain/figures/report";
import type { Office } from "../domain/office/office";
import type { Member } from "../domain/team/member";
import type { Desk } from "./desk";
import { live } from "./live-desk";

/** An office's report of one period, with the period before to compare it with. */
export interface ReportView {
  period: Period;
  office: Office;
  report: Report;
  before: Report;
  members: Member[];
  names: Map<string, string>;
}

/** The report of whichever period is asked for, live. */
export function liveReport(desk: Desk, officeId: string, period: Accessor<Period>): Accessor<ReportView | undefined> {
  const view = createMemo(() => {
    const asked = period();
    const earlier = periodBefore(asked);
    return live(desk, async (journal): Promise<ReportView | undefined> => {
      const office = await journal.thing("office", officeId);
      if (!office) return undefined;
      const counts = await journal.counts(earlier.from, asked.to);
      const [report, before] = [reportOf(asked, counts), reportOf(earlier, counts)];
      const members = await journal.things("member");
      return { period: asked, office, report, before, members, names: await journal.memberNames() };
    });
  });
  return () => view()();
}
