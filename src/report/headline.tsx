import type { Period } from "../domain/figures/period";
import type { Report } from "../domain/figures/report";
import { helped } from "../domain/figures/report";
import { reportWords } from "../wording/report-words";

/** The four figures a lead is asked for first; done alone and done for them apart. */
export function Headline(props: { report: Report; before: Report; period: Period }) {
  const says = () => reportWords().headline;
  const alone = () => props.report.ends["did-it-alone"];
  const soon = () => props.report.waits["under-5"] + props.report.waits["5-15"];
  const waited = () => Object.values(props.report.waits).reduce((sum, times) => sum + times, 0);
  return (
    <ul class="headline">
      <li class="card">
        <strong>{props.report.asked}</strong> {says().asked}
        <small>{says().compared(props.report.asked, props.before.asked, props.period.kind)}</small>
      </li>
      <li class="card">
        <strong>{alone()}</strong> {says().alone}
        <small>{says().ofHelped(reportWords().percent(alone(), helped(props.report.ends)))}</small>
      </li>
      <li class="card">
        <strong>{props.report.ends["done-for-them"]}</strong> {says().forThem}
      </li>
      <li class="card">
        <strong>{reportWords().percent(soon(), waited())}</strong> {says().soon}
      </li>
    </ul>
  );
}
