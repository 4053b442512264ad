import type { OpeningHours } from "../office/opening-week";
import { nextDay, spansOn } from "../office/opening-hours";

/** More closed days in a row than at any Tết. A longer gap means that the clock was changed. */
const longestRest = 30;

/**
 * The days to be counted when a tablet that ran on `last` runs on `today` (both "2026-11-24"): today, and the days
 * between if the office's own hours say that it was closed on every one of them. A clock set years ahead is one day and
 * no more, and a day that was counted once is never counted again, so that setting a clock forward and back ages nothing.
 */
export function daysToCount(hours: OpeningHours | undefined, last: string | undefined, today: string): string[] {
  if (!last || today <= last) return [today];
  const between: string[] = [];
  for (let day = nextDay(last); day < today; day = nextDay(day)) {
    if (!hours || between.length >= longestRest || spansOn(hours, day).length) return [today];
    between.push(day);
  }
  return [...between, today];
}

/** True for a contact that was left so many running days ago. */
export const isExpired = (leftOn: number, runningDay: number, days: number): boolean => runningDay - leftOn >= days;
