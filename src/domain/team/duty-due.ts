import { dayLater, monthOf } from "../figures/period";
import type { Recurrence } from "./duty-kind";

const dayMs = 86_400_000;

/** How many days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;

/**
 * When a recurring duty is due next, after a turn due on one day was done on another: the next day of its rhythm that
 * is neither the same turn nor already past when it was done. A monthly rhythm keeps the day of the first turn: due on
 * the 31st it is due on 28 February and on 31 March. Turns nobody did are not caught up.
 */
export function dueAfter(first: string, every: Recurrence, { due, on }: { due: string; on: string }): string {
  if (every === "week") {
    const weeks = Math.max(1, Math.ceil(daysBetween(due, on) / 7));
    return dayLater(due, weeks * 7);
  }
  let months = 1;
  while (monthOf(monthsAfter(first, months)) <= monthOf(due) || monthsAfter(first, months) < on) months += 1;
  return monthsAfter(first, months);
}

/** The same day of a later month, or that month's last day: 31 January and one month is 28 February. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
