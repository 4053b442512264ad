import { createMemo, createSignal, type Accessor } from "solid-js";
import { liveReport, type ReportView } from "../desk/live-report";
import { liveReportRows } from "../desk/live-report-rows";
import { useSession } from "../desk/live-session";
import { comparePeriods, otherPeriod, type Other } from "../domain/figures/compare-periods";
import { isSamePeriod } from "../domain/figures/period";
import { timeSpent } from "../domain/figures/time-spent";
import type { Argument } from "./create-argument";
import { compareTable } from "./time-tables";
import type { DrawnTable } from "./table-parts";

/** This period beside another one, whichever is chosen; no table until the other one is read. */
export function createComparison(view: Accessor<ReportView>, argument: Argument) {
  const session = useSession();
  const [other, setOther] = createSignal<Other>("before");
  const period = createMemo(() => otherPeriod(view().period, other()), undefined, { equals: isSamePeriod });
  const report = liveReport(session().desk, session().office, period);
  const rows = liveReportRows(session().desk, session().office, period);
  const tables = createMemo((): DrawnTable[] => {
    const [then, read] = [report(), rows()];
    if (!then || !read || !isSamePeriod(then.period, period()) || !isSamePeriod(read.period, period())) return [];
    const now = { report: view().report, away: view().team.away, time: argument.time() };
    const before = { report: then.report, away: then.team.away, time: timeSpent(read.requests) };
    const labels = argument.labels();
    const names = [view().period, period()].map((one) => labels.says.name(one));
    return [compareTable(comparePeriods(now, before), names, labels)];
  });
  return { other, setOther, tables };
}

export type Comparison = ReturnType<typeof createComparison>;
