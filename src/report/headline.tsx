import type { Earlier } from "../domain/figures/earlier-period";
import type { Period } from "../domain/figures/period";
import { helped, waited, type Report } from "../domain/figures/report";
import { reportWords } from "../wording/report-words";
import { FigureLink } from "./figure-link";

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
        <Figure value={props.report.asked} label={says().asked} behind="asked" /> {says().asked}
        <small>{says().compared(props.report.asked, props.earlier, props.period.kind)}</small>
      </li>
      <li class="card">
        <Figure value={alone()} label={says().alone} behind="ends/did-it-alone" /> {says().alone}
        <small>{says().ofHelped(alone(), helped(props.report.ends))}</small>
      </li>
      <li class="card">
        <Figure value={props.report.ends["done-for-them"]} label={says().forThem} behind="ends/done-for-them" />{" "}
        {says().forThem}
      </li>
      <li class="card">
        <Figure
          value={reportWords().percent(wait().soon, wait().all)}
          label={says().soon}
          behind={wait().soon ? "waits/soon" : undefined}
        />{" "}
        {says().soon}
        <small>{says().ofWaits(wait().all)}</small>
      </li>
    </ul>
  );
}

function Figure(props: { value: number | string; label: string; behind: string | undefined }) {
  return (
    <strong>
      <FigureLink value={props.value} label={props.label} column="" behind={props.behind} />
    </strong>
  );
}
