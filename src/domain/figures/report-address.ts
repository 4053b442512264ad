import { reportAddress } from "../addresses";
import { dayLater, periodAround, periodKinds, type Period } from "./period";

/** What the address of a report says, in the names it says it by. */
export interface ReportQuery {
  kind?: string | undefined;
  /** A day of the period. */
  on?: string | undefined;
  /** The number whose rows are shown. */
  rows?: string | undefined;
}

/** The period an address asks for; this month where it says nothing, or nothing that can be. */
export function periodAsked({ kind = "month", on = "" }: ReportQuery, today: string): Period {
  const known = periodKinds.find((one) => one === kind) ?? "month";
  return periodAround(known, isDay(on) && on <= today ? on : today);
}

/** The address of a report, and of the rows that one of its numbers sums. */
export function addressOfReport({ kind, from }: Period, rows?: string): string {
  const shown = rows === undefined ? "" : `&rows=${encodeURIComponent(rows)}`;
  return `${reportAddress}?kind=${kind}&on=${from}${shown}`;
}

const isDay = (text: string): boolean => {
  if (!/^20\d\d-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text))) return false;
  return dayLater(text, 0) === text;
};
