import { foldOf, type Folded } from "../event/fold";
import { dayLater } from "../figures/period";
import type { ShiftPlanned, shiftShapes } from "../event/shift";

/** A member's time at the tablet on one day. */
export interface Shift extends ShiftPlanned, Folded {
  /** True if its member cannot come and asks whether another member will. */
  offered?: true;
  cancelled?: true;
  /** Minutes as the member reported them, then as the lead confirmed them. */
  told?: number;
  confirmed?: number;
}

/** What is known of a shift after one more line. */
export const applyToShift = foldOf<Shift, keyof typeof shiftShapes, "shift-planned">({
  begins: { "shift-planned": ({ data }) => data },
  changes: {
    "shift-offered": (shift) => ({ ...shift, offered: true }),
    "shift-kept": (shift) => kept(shift),
    "shift-swapped": (shift, { data: { member } }) => ({ ...kept(shift), member }),
    "shift-cancelled": (shift) => ({ ...shift, cancelled: true }),
    "hours-entered": (shift, { data: { minutes } }) => ({ ...unconfirmed(shift), told: minutes }),
    "hours-confirmed": (shift, { data: { minutes } }) => ({ ...shift, confirmed: minutes }),
  },
});

const kept = ({ offered: _offered, ...shift }: Shift): Shift => shift;
const unconfirmed = ({ confirmed: _confirmed, ...shift }: Shift): Shift => shift;

/** True if the member reported the hours and no lead has confirmed them yet. */
export const waitsForConfirming = (shift: Shift): boolean =>
  !shift.cancelled && shift.told !== undefined && shift.confirmed === undefined;

/** How long a shift lasts as planned, in minutes; 0 when it ends before it begins. */
export const minutesPlanned = ({ from, to }: Pick<Shift, "from" | "to">): number =>
  Math.max(0, minuteOf(to) - minuteOf(from));

/** The minute of the day a time ("07:30") stands for. */
export function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** A time on a day at which nobody is planned to sit at the tablet. */
export type Span = Pick<Shift, "day" | "from" | "to">;

const daysOfWeek = 7;

/**
 * The times of the next day at which nobody is planned, though somebody was on the same weekday a week before: an office
 * has no other roster than the one it keeps. The next day is the first after `today` that had anybody a week before.
 */
export function unstaffed(shifts: readonly Shift[], today: string): Span[] {
  const planned = shifts.filter(({ cancelled }) => !cancelled);
  const on = (day: string) => planned.filter((shift) => shift.day === day);
  for (let ahead = 1; ahead <= daysOfWeek; ahead += 1) {
    const day = dayLater(today, ahead);
    const usual = on(dayLater(day, -daysOfWeek));
    if (usual.length) return missing(usual, on(day)).map(({ from, to }) => ({ day, from, to }));
  }
  return [];
}

/** Each time once that no shift of the day touches, the earliest first. */
function missing(usual: readonly Shift[], there: readonly Shift[]): Shift[] {
  const bare = usual.filter(({ from, to }) => !there.some((shift) => shift.from < to && from < shift.to));
  const once = new Map(bare.map((shift) => [`${shift.from} ${shift.to}`, shift]));
  return [...once.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
