import type { Earlier } from "../domain/figures/earlier-period";
import type { Period } from "../domain/figures/period";
import { helped, waited, type Report } from "../domain/figures/report";
import { reportWords } from "../wording/report-words";

/**
 * The four figures a lead is asked for first. "Done alone" and "done for them" stand apart, and each share says of what
 * it is a share.
 */
export function Headline(props: { report: Report; earlier: Earlier; period: Period }) {
  const says = () => reportWords().headline;
  const alone = () => props.report.ends["did-it-alone"];
  const wait = () => waited(props.report);
  return (
    <ul class="headline">
      <li class="card">
        <strong>{props.report.asked}</strong> {says().asked}
        <small>{says().compared(props.report.asked, props.earlier, props.period.kind)}</small>
      </li>
      <li class="card">
        <strong>{alone()}</strong> {says().alone}
        <small>{says().ofHelped(alone(), helped(props.report.ends))}</small>
      </li>
      <li class="card">
        <strong>{props.report.ends["done-for-them"]}</strong> {says().forThem}
      </li>
      <li class="card">
        <strong>{reportWords().percent(wait().soon, wait().all)}</strong> {says().soon}
        <small>{says().ofWaits(wait().all)}</small>
      </li>
    </ul>
  );
}
