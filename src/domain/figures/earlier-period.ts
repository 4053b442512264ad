import type { Line } from "../event";
import { dayInVietnam } from "../office/service-day";
import type { StandingCount } from "./counts";
import { daysBetween } from "../team/duty-due";
import { dayLater, isWithin, periodBefore, type Period } from "./period";

/** The day the lines about an office say that it was opened; undefined where none says so. */
export function dayOpened(lines: readonly Line[]): string | undefined {
  const opened = lines.find((line) => line.type === "office-opened");
  return opened?.type === "office-opened" ? dayInVietnam(opened.at) : undefined;
}

/** What is known of the time a report is compared with. */
export interface Known {
  /** The day of the report ("2026-11-28"): a period it lies in still goes on. */
  today: string;
  /** The day the station was opened; undefined where no line tells. */
  openedOn: string | undefined;
}

/**
 * How many people asked in the period before. "first": the station was opened in this period. "unknown": it was open for
 * only a part of the period before, or the day is not over. "same-days": a period that is not over is compared with as many
 * days of the one before.
 */
export type Earlier =
  { kind: "first" } | { kind: "unknown" } | { kind: "whole"; asked: number } | { kind: "same-days"; asked: number };

/** What a period may be compared with. A time when the station was not open is never used. */
export function earlierOf(period: Period, counts: readonly StandingCount[], known: Known): Earlier {
  const { today, openedOn = "" } = known;
  const before = periodBefore(period);
  if (openedOn > before.to) return { kind: "first" };
  if (openedOn > before.from || (period.kind === "day" && period.from === today)) return { kind: "unknown" };
  if (!isWithin(today, period) || today === period.to) return { kind: "whole", asked: askedIn(counts, before) };
  const to = sameDayBefore(period, before, today);
  return { kind: "same-days", asked: askedIn(counts, { from: before.from, to }) };
}

const askedIn = (counts: readonly StandingCount[], within: Pick<Period, "from" | "to">): number =>
  counts.reduce((sum, { day, what, n }) => (what === "asked" && isWithin(day, within) ? sum + n : sum), 0);

/** As many days of the period before as have begun of this one; a shorter month ends earlier. */
function sameDayBefore(period: Period, before: Period, today: string): string {
  const day = dayLater(before.from, daysBetween(period.from, today));
  return day < before.to ? day : before.to;
}

/** True for a period that was over before the station was opened. */
export const isBeforeOpening = ({ to }: Period, openedOn: string | undefined): boolean =>
  openedOn !== undefined && openedOn > to;
