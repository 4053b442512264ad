import { foldOf, type Folded } from "../event/fold";
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

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
