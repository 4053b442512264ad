import { createMemo, type Accessor } from "solid-js";
import type { ReportView } from "../desk/live-report";
import type { ReportRows } from "../desk/live-report-rows";
import { useSession } from "../desk/live-session";
import { liveTrend } from "../desk/live-trend";
import { isSamePeriod } from "../domain/figures/period";
import { createHours } from "./create-hours";
import { figureLabels } from "./figure-labels";
import { shareTables } from "./share-tables";
import { busyTable, timesTable, trendTable } from "./time-tables";

/** What a report argues with, made of the rows of its period. */
export function createArgument(view: Accessor<ReportView>, rows: Accessor<ReportRows>) {
  const session = useSession();
  const labels = createMemo(() => figureLabels(view()));
  const hours = createHours(rows);
  const period = createMemo(() => view().period, undefined, { equals: isSamePeriod });
  const points = liveTrend(session().desk, session().office, period);
  const times = createMemo(() => timesTable(hours.time(), labels()));
  const shares = createMemo(() => shareTables(rows(), labels()));
  return {
    labels,
    ...hours,
    points: () => points() ?? [],
    times,
    shares,
    /** The tables that are drawn as bars, without one in which nothing stands. */
    argued: () => [times(), ...shares()].filter((table) => table.rows.length),
    busy: createMemo(() => busyTable(hours.days(), labels())),
    trend: createMemo(() => trendTable(points() ?? [], labels())),
  };
}

export type Argument = ReturnType<typeof createArgument>;
