import { useSearchParams } from "@solidjs/router";
import { createMemo } from "solid-js";
import { liveReport, type ReportView } from "../desk/live-report";
import { liveReportRows, type ReportRows } from "../desk/live-report-rows";
import { useSession } from "../desk/live-session";
import { today } from "../desk/today";
import { isSamePeriod, type Period } from "../domain/figures/period";
import { periodAsked } from "../domain/figures/report-address";

/** A report with the rows it is summed from. */
export interface KnownReport {
  view: ReportView;
  rows: ReportRows;
}

/** The report that the address asks for, and the number in it whose rows are asked for. */
export function createReport() {
  const session = useSession();
  const [query, setQuery] = useSearchParams<{ kind?: string; on?: string; rows?: string }>();
  const now = today(session().desk);
  const period = createMemo(() => periodAsked(query, now), undefined, { equals: isSamePeriod });
  const view = liveReport(session().desk, session().office, period);
  const rows = liveReportRows(session().desk, session().office, period);
  return {
    now,
    period,
    number: () => query.rows,
    known: (): KnownReport | undefined => {
      const [report, read] = [view(), rows()];
      return report && read && isSamePeriod(report.period, read.period) ? { view: report, rows: read } : undefined;
    },
    choose: ({ kind, from }: Period) => setQuery({ kind, on: from, rows: undefined }, { replace: true }),
  };
}
