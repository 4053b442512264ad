import { dayLater, periodAround } from "../figures/period";
import { mondayOf } from "./week";

/** The weeks of a month from Monday on; days of the months beside it are left empty. */
export function weeksOfMonth(day: string): (string | undefined)[][] {
  const { from, to } = periodAround("month", day);
  const weeks: (string | undefined)[][] = [];
  for (let monday = mondayOf(from); monday <= to; monday = dayLater(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, nth) => dayLater(monday, nth));
    weeks.push(days.map((one) => (one >= from && one <= to ? one : undefined)));
  }
  return weeks;
}
