import { dayLater } from "../figures/period";
import { monthsAfter } from "./duty-due";
import { mondayOf } from "./week";

/** The first day of the month a day lies in. */
export const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

export const lastOfMonth = (day: string): string => dayLater(monthsAfter(firstOfMonth(day), 1), -1);

/** The weeks of a month from Monday on; days of the months beside it are left empty. */
export function weeksOfMonth(day: string): (string | undefined)[][] {
  const last = lastOfMonth(day);
  const weeks: (string | undefined)[][] = [];
  for (let monday = mondayOf(firstOfMonth(day)); monday <= last; monday = dayLater(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, nth) => dayLater(monday, nth));
    weeks.push(days.map((one) => (one.slice(0, 7) === day.slice(0, 7) ? one : undefined)));
  }
  return weeks;
}
