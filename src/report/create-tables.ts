import { createMemo, type Accessor } from "solid-js";
import type { ReportView } from "../desk/live-report";
import { numberNamed, type NamedNumber } from "../domain/figures/figure-table";
import { reportWords } from "../wording/report-words";
import type { Argument } from "./create-argument";
import { headlineTable } from "./headline-table";
import { partsTable, reportTables } from "./report-tables";
import { unlistedNumber } from "./unlisted-number";

/** The tables of a report that are made of its counters, and where any number of it stands. */
export function createTables(view: Accessor<ReportView>, argument: Argument) {
  const counted = createMemo(() => reportTables(view(), argument.labels()));
  const parts = createMemo(() => partsTable(view().report, reportWords()));
  const named = (number: string): NamedNumber | undefined =>
    numberNamed(
      [
        headlineTable(view().report, reportWords()),
        ...counted(),
        parts(),
        argument.times(),
        ...argument.shares(),
        argument.busy(),
      ],
      number,
    ) ?? unlistedNumber(number, argument.labels());
  return { counted, parts, named };
}

export type Tables = ReturnType<typeof createTables>;
