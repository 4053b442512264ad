import { For } from "solid-js";
import type { ReportView } from "../desk/live-report";
import { reportWords } from "../wording/report-words";
import { BarTable } from "./bar-table";
import { ColumnsOverTime } from "./columns-over-time";
import { Headline } from "./headline";
import { InWords } from "./in-words";
import { labelsOf, sentencesOf } from "./report-labels";
import { partsTable, reportTables } from "./report-tables";
import { SaveButtons } from "./save-buttons";

/** The report itself: in words, in four figures, and in tables that draw themselves. */
export function ReportBody(props: { view: ReportView }) {
  const says = reportWords;
  const tables = () => reportTables(props.view, labelsOf(props.view, says()));
  const over = () => partsTable(props.view.report, says());
  const ofManyDays = () => props.view.period.kind !== "day" && props.view.report.asked > 0;
  return (
    <>
      <p class="print-only">{props.view.office.name}</p>
      <Headline report={props.view.report} earlier={props.view.earlier} period={props.view.period} />
      <InWords heading={says().paragraph} sentences={sentencesOf(props.view, says())} />
      <SaveButtons view={props.view} tables={() => [...tables(), over()]} />
      <div class="figures">
        {ofManyDays() && <ColumnsOverTime table={over()} />}
        <For each={tables()}>{(table) => <BarTable table={table} />}</For>
      </div>
    </>
  );
}
