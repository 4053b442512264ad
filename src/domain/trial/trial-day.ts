import type { Instant } from "../event";
import { instantIn } from "../office/service-day";
import type { Chance } from "./chance";
import { dayLater } from "../figures/period";
import { isWorkday, onShift, trialHours } from "./trial-team";

/** One person's turn: when they came, and by whom and when they were served. */
export interface Turn {
  askedAt: Instant;
  servedAt: Instant;
  endedAt: Instant;
  /** Which member of the trial's team served them. */
  helper: number;
}

const minuteMs = 60_000;

/** So many days lie between the opening of the office and today, or a day or two more. */
const daysOfTrial = 30;

/** The day the office of a trial was opened that ends today: a working day, a month ago. */
export function trialOpened(today: string): string {
  let day = dayLater(today, -daysOfTrial);
  while (!isWorkday(day)) day = dayLater(day, -1);
  return day;
}

/** How many people come, from Monday; after a Sunday the line is longest. */
const comingOn = [24, 19, 17, 18, 16, 0, 0];

/** How many come on a day; some days a few more, some a few less. */
export function comingIn(day: string, chance: Chance): number {
  const usual = comingOn[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 0;
  return usual && usual + chance.between(-3, 3);
}

/**
 * The turns of so many people on one day: most come in the first two hours of the morning, and each goes to whoever of
 * those on the roster is free first, so that a wait is as long as the line was.
 */
export function turnsOn(day: string, people: number, chance: Chance): Turn[] {
  const halves = trialHours.map(({ from, to }, nth) => ({
    from: instantIn(day, from),
    to: instantIn(day, to),
    free: new Map(onShift(day, nth === 0 ? 0 : 1).map((member) => [member, instantIn(day, from)])),
  }));
  const coming = Array.from({ length: people }, () => {
    const half = halves[chance.isIn(0.66) ? 0 : 1]!;
    const share = Math.min(chance.next(), chance.next());
    // Nobody comes in the last half hour, so that the day ends with nobody waiting.
    return { half, askedAt: half.from + Math.round(share * (half.to - half.from - 30 * minuteMs)) };
  });
  return coming
    .sort((a, b) => a.askedAt - b.askedAt)
    .map(({ half, askedAt }) => {
      const [helper, freeAt] = [...half.free].reduce((first, one) => (one[1] < first[1] ? one : first));
      const servedAt = Math.max(askedAt + chance.between(1, 3) * minuteMs, freeAt);
      const endedAt = servedAt + chance.between(5, 21) * minuteMs;
      half.free.set(helper, endedAt + minuteMs);
      return { askedAt, servedAt, endedAt, helper };
    });
}
