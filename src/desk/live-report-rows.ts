import { createMemo, type Accessor } from "solid-js";
import type { Period } from "../domain/figures/period";
import type { Seen } from "../domain/figures/summed-row";
import type { Office } from "../domain/office/office";
import type { Desk } from "./desk";
import { live } from "./live-desk";

/** Everything an office's report of one period is summed from, row by row. */
export interface ReportRows extends Seen {
  office: Office;
  today: string;
  /** Names of members by id. */
  names: ReadonlyMap<string, string>;
}

/** The rows of whichever period is asked for, live. They are read apart from the report, which does not wait for them. */
export function liveReportRows(
  desk: Desk,
  officeId: string,
  period: Accessor<Period>,
): Accessor<ReportRows | undefined> {
  const rows = createMemo(() => {
    const asked = period();
    return live(desk, async (journal, today): Promise<ReportRows | undefined> => {
      const [office, requests, members, duties, shifts, outings, units, names] = await Promise.all([
        journal.thing("office", officeId),
        journal.requestsOf(officeId, asked),
        journal.things("member"),
        journal.things("duty"),
        journal.things("shift"),
        journal.things("outing"),
        journal.things("unit"),
        journal.memberNames(),
      ]);
      const hamletNames = new Map(units.map(({ code, name }) => [code, name]));
      return office && { period: asked, office, today, requests, members, duties, shifts, outings, hamletNames, names };
    });
  });
  return () => rows()();
}
