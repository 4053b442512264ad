import { For, Show } from "solid-js";
import { ArguedFigures } from "./argued-figures";
import { BarTable } from "./bar-table";
import { ColumnsOverTime } from "./columns-over-time";
import type { Argument } from "./create-argument";
import { createComparison } from "./create-comparison";
import { createPromise } from "./create-promise";
import type { KnownReport } from "./create-report";
import type { Tables } from "./create-tables";
import { ReportTop } from "./report-top";

interface ReportFiguresProps {
  known: KnownReport;
  argument: Argument;
  tables: Tables;
  /** The report in words, as they stand now. */
  text: string;
  onLetter: () => void;
}

/** A report on one long screen: four figures, the words, and every table and picture. */
export function ReportFigures(props: ReportFiguresProps) {
  const view = () => props.known.view;
  const comparison = createComparison(view, props.argument);
  const promise = createPromise(
    view,
    () => props.known.rows.today,
    () => props.argument.labels(),
  );
  const saved = () =>
    [
      ...promise.tables(),
      ...props.tables.counted(),
      props.tables.parts(),
      ...props.argument.argued(),
      props.argument.busy(),
      props.argument.trend(),
      ...comparison.tables(),
    ].filter(({ rows }) => rows.length);
  return (
    <>
      <ReportTop
        view={view()}
        text={props.text}
        saved={saved}
        onLetter={() => props.onLetter()}
        promise={promise.known()}
        today={props.known.rows.today}
        labels={props.argument.labels()}
      />
      <div class="figures">
        <Show when={view().period.kind !== "day" && view().report.asked > 0}>
          <ColumnsOverTime table={props.tables.parts()} />
        </Show>
        <For each={props.tables.counted()}>{(table) => <BarTable table={table} />}</For>
        <ArguedFigures
          argument={props.argument}
          comparison={comparison}
          period={view().period}
          today={props.known.rows.today}
        />
      </div>
    </>
  );
}
