import { Show } from "solid-js";
import { addressOfReport } from "../domain/figures/report-address";
import { figuresWords } from "../wording/figures-words";
import { reportWords } from "../wording/report-words";
import { createReport } from "./create-report";
import { PeriodChooser } from "./period-chooser";
import { ReportBody } from "./report-body";
import { RowsAddressContext } from "./rows-address";
import "./report.css";
import "./argument.css";

/** What the office did in a day, a week, a month or a year. It opens with a month, because most reports are monthly. */
export function Report() {
  const report = createReport();
  return (
    <div class="staff-page report">
      <h1>{reportWords().heading(report.period())}</h1>
      <div class="no-print report-top">
        <PeriodChooser period={report.period()} today={report.now} onPeriod={report.choose} />
      </div>
      <RowsAddressContext.Provider value={(number) => addressOfReport(report.period(), number)}>
        <Show when={report.known()} fallback={<p role="status">{figuresWords().rows.reading}</p>}>
          {(known) => <ReportBody known={known()} number={report.number()} />}
        </Show>
      </RowsAddressContext.Provider>
    </div>
  );
}
