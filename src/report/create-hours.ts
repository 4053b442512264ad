import { createMemo, type Accessor } from "solid-js";
import type { ReportRows } from "../desk/live-report-rows";
import { busyHours } from "../domain/figures/busy-hours";
import { isWithin } from "../domain/figures/period";
import { timeSpent } from "../domain/figures/time-spent";

/** How long people waited and were helped, and the hours of the week against the roster. */
export function createHours(rows: Accessor<ReportRows>) {
  const time = createMemo(() => timeSpent(rows().requests));
  /** How long one turn takes; where too few are known, as long as the office thinks one may take. */
  const minutesEach = () => time().helped?.half ?? rows().office.softLimitMinutes;
  const days = createMemo(() => {
    const { period, today, requests, shifts, office } = rows();
    return busyHours({ period, today, requests, shifts, hours: office.hours, minutesEach: minutesEach() });
  });
  const hasRoster = () =>
    rows().shifts.some(({ day, cancelled }) => !cancelled && isWithin(day, rows().period) && day <= rows().today);
  return { time, days, minutesEach, hasRoster };
}
