import { createSignal, Show } from "solid-js";
import { useSession } from "../desk/live-session";
import { liveReport } from "../desk/live-report";
import { today } from "../desk/today";
import { periodAround } from "../domain/figures/period";
import { reportWords } from "../wording/report-words";
import { PeriodChooser } from "./period-chooser";
import { ReportBody } from "./report-body";
import "./report.css";

/** What the office did in a day, a week, a month or a year. It opens with a month, because most reports are monthly. */
export function Report() {
  const session = useSession();
  const now = today(session().desk);
  const [period, setPeriod] = createSignal(periodAround("month", now));
  const view = liveReport(session().desk, session().office, period);
  return (
    <div class="staff-page report">
      <h1>{reportWords().heading(period())}</h1>
      <div class="no-print report-top">
        <PeriodChooser period={period()} today={now} onPeriod={setPeriod} />
      </div>
      <Show when={view()}>{(known) => <ReportBody view={known()} />}</Show>
    </div>
  );
}
