import { spansOn } from "../office/opening-hours";
import type { OpeningHours } from "../office/opening-week";
import type { HelpRequest } from "../request/help-request";
import { minuteOf, type Shift } from "../team/shift";
import { dayLater, isWithin, type Period } from "./period";
import { hourInVietnam } from "./turns-of-help";

/** One hour of a weekday: how many people came in it, and how many helpers the roster had there. */
export interface BusyHour {
  /** The hour it begins, 0 to 23. */
  hour: number;
  /** How many such hours there were so far in the period while the office was open. */
  days: number;
  came: number;
  /** Helpers on the roster, on average over those days. */
  onDuty: number;
  /** Helpers needed for those who came, on average. */
  needed: number;
  /** So many helpers more were needed than there were. */
  short: number;
}

/** The hours of one weekday; 0 is Monday. */
export interface BusyDay {
  weekday: number;
  hours: BusyHour[];
}

export interface HoursSeen {
  period: Period;
  today: string;
  requests: readonly HelpRequest[];
  shifts: readonly Shift[];
  /** Undefined where the office set none: then every hour counts. */
  hours: OpeningHours | undefined;
  /** Minutes one person takes a helper. */
  minutesEach: number;
}

const weekdays = [0, 1, 2, 3, 4, 5, 6];

/**
 * When people come against who is on the roster, by weekday and hour, over the days of a period that have begun. Only hours
 * in which somebody came or was on duty, and the hours between, stand in it; a weekday without any is left out. An hour is
 * short of helpers where at least every other day somebody came, and those who came would have kept more helpers busy.
 */
export function busyHours(seen: HoursSeen): BusyDay[] {
  const days = daysOf(seen);
  const came = cameByHour(seen.requests);
  const hourAt = (weekday: number, hour: number): BusyHour => {
    const open = days.filter((day) => weekdayOf(day) === weekday && isOpenAt(seen.hours, day, hour));
    const onDuty = minutesOnDuty(seen.shifts, open, hour) / 60 / Math.max(1, open.length);
    return {
      hour,
      days: open.length,
      ...demandOf(came.get(keyOf(weekday, hour)) ?? 0, open.length, seen),
      onDuty,
      short: 0,
    };
  };
  const all = weekdays.map((weekday) => ({
    weekday,
    hours: Array.from({ length: 24 }, (_, hour) => withShort(hourAt(weekday, hour))),
  }));
  const used = all.flatMap((day) => day.hours.filter(isUsed).map(({ hour }) => hour));
  const [first, last] = [Math.min(...used), Math.max(...used)];
  return all
    .filter((day) => day.hours.some(isUsed))
    .map((day) => ({ ...day, hours: day.hours.filter(({ hour }) => hour >= first && hour <= last) }));
}

const withShort = (hour: BusyHour): BusyHour => ({
  ...hour,
  short: Math.max(0, Math.round(hour.needed - hour.onDuty)),
});

const isUsed = ({ came, onDuty }: BusyHour): boolean => came > 0 || onDuty > 0;

/** The hours that lack helpers, the ones that lack most first. */
export const shortHours = (days: readonly BusyDay[]): (BusyHour & { weekday: number })[] =>
  days
    .flatMap(({ weekday, hours }) => hours.filter(({ short }) => short > 0).map((hour) => ({ weekday, ...hour })))
    .sort((a, b) => b.short - a.short || b.came - a.came || a.weekday - b.weekday || a.hour - b.hour);

/** True for somebody who came in an hour of a weekday. A line of the paper log knows no hour. */
export const cameAtHour = ({ day, cameAt, onPaper }: HelpRequest, weekday: number, hour: number): boolean =>
  !onPaper && weekdayOf(day) === weekday && hourInVietnam(cameAt) === hour;

const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

function daysOf({ period, today }: HoursSeen): string[] {
  const days: string[] = [];
  for (let day = period.from; isWithin(day, period) && day <= today; day = dayLater(day, 1)) days.push(day);
  return days;
}

const keyOf = (weekday: number, hour: number): string => `${weekday}/${hour}`;

function cameByHour(requests: readonly HelpRequest[]): Map<string, number> {
  const came = new Map<string, number>();
  for (const { day, cameAt, onPaper } of requests) {
    const key = keyOf(weekdayOf(day), hourInVietnam(cameAt));
    if (!onPaper) came.set(key, (came.get(key) ?? 0) + 1);
  }
  return came;
}

const minutesOnDuty = (shifts: readonly Shift[], days: readonly string[], hour: number): number =>
  shifts
    .filter(({ cancelled, day }) => !cancelled && days.includes(day))
    .reduce((sum, shift) => sum + minutesWithin(shift, hour), 0);

/** Somebody came at least every other day; less often is chance. */
const leastOften = 0.5;

function demandOf(came: number, days: number, { minutesEach }: HoursSeen): Pick<BusyHour, "came" | "needed"> {
  const each = came / Math.max(1, days);
  return { came, needed: each < leastOften ? 0 : Math.max(1, Math.ceil((each * minutesEach) / 60)) };
}

const isOpenAt = (hours: OpeningHours | undefined, day: string, hour: number): boolean =>
  !hours || spansOn(hours, day).some((span) => minutesWithin(span, hour) > 0);

function minutesWithin({ from, to }: { from: string; to: string }, hour: number): number {
  const [begin, end] = [minuteOf(from), minuteOf(to)];
  return Math.max(0, Math.min(end, hour * 60 + 60) - Math.max(begin, hour * 60));
}
