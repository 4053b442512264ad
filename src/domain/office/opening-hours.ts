import type { Instant } from "../event";
import type { Closure, OpeningHours, Span } from "./opening-week";
import { dayInVietnam, instantIn } from "./service-day";

/** More closed days in a row than any Tết. */
const daysAhead = 60;

/** The spans of a day ("2026-11-24"); none when the office is closed. */
export function spansOn(hours: OpeningHours, day: string): Span[] {
  if (closureOn(hours, day)) return [];
  return hours.week[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? [];
}

/** The holiday that closes the office on a day. */
export const closureOn = (hours: OpeningHours, day: string): Closure | undefined =>
  hours.closures.find(({ from, to }) => from <= day && day <= to);

export type OpenState = { open: true; until?: string } | { open: false; next?: { day: string; from: string } };

/** Whether the office is open at an instant, until when, or when it opens next. Without hours it is always open. */
export function openState(hours: OpeningHours | undefined, now: Instant): OpenState {
  if (!hours) return { open: true };
  const day = dayInVietnam(now);
  const within = spansOn(hours, day).find((span) => instantIn(day, span.from) <= now && now < instantIn(day, span.to));
  if (within) return { open: true, until: within.to };
  const next = nextOpening(hours, now);
  return { open: false, ...(next && { next }) };
}

/**
 * The day a request made now is for, when that is not today: the next day the office opens, once today's last span is
 * over or today has none. Undefined while help is still to be had today, or when no day is known.
 */
export function laterDay(hours: OpeningHours | undefined, now: Instant): string | undefined {
  const state = openState(hours, now);
  if (state.open || !state.next) return undefined;
  return state.next.day === dayInVietnam(now) ? undefined : state.next.day;
}

/** True once the last span of a day is over; a day the office does not open is over from its beginning. */
export function isOver(hours: OpeningHours | undefined, day: string, now: Instant): boolean {
  if (dayInVietnam(now) !== day) return dayInVietnam(now) > day;
  if (!hours) return false;
  const last = spansOn(hours, day).at(-1);
  return !last || now >= instantIn(day, last.to);
}

/** The first day after `day` on which the office opens; the very next day when it has no hours. */
export function nextOpenDay(hours: OpeningHours | undefined, day: string): string {
  const days = Array.from({ length: daysAhead }, (_, ahead) => dayAfter(day, ahead + 1));
  return (hours && days.find((one) => spansOn(hours, one).length)) || days[0]!;
}

function nextOpening(hours: OpeningHours, now: Instant): { day: string; from: string } | undefined {
  const today = dayInVietnam(now);
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const day = dayAfter(today, ahead);
    const span = spansOn(hours, day).find(({ from }) => instantIn(day, from) > now);
    if (span) return { day, from: span.from };
  }
  return undefined;
}

/** The next day of the calendar. */
export const nextDay = (day: string): string => dayAfter(day, 1);

const dayAfter = (day: string, days: number): string => dayInVietnam(instantIn(day, "00:00") + days * 86_400_000);
