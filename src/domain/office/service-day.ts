// @chunk facts
import type { Instant } from "../event";

/** Vietnam keeps one time zone, seven hours ahead of UTC, and no summer time. */
const vietnamOffsetMs = 7 * 3_600_000;

/** The day in Vietnam at an instant, as "2026-11-24". */
export const dayInVietnam = (now: Instant): string => new Date(now + vietnamOffsetMs).toISOString().slice(0, 10);

/** The instant of a time of day ("07:30") on a day in Vietnam. */
export const instantIn = (day: string, time: string): Instant => Date.parse(`${day}T${time}:00Z`) - vietnamOffsetMs;

/** The service day: today in Vietnam, but never before the last day this tablet gave out a number on. */
export function serviceDay(now: Instant, lastDay: string | undefined): string {
  const today = dayInVietnam(now);
  return lastDay && lastDay > today ? lastDay : today;
}
