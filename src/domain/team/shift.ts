import { idOf, type JournalEvent, type VoidEvent } from "../event";
import type { ShiftPlanned } from "./team-events";

/** A member's time at the tablet on one day. */
export interface Shift extends ShiftPlanned {
  id: string;
  version: number;
  /** Its member cannot come and asks whether another will. */
  offered?: true;
  cancelled?: true;
  /** Minutes as the member told them, then as the lead confirmed them. */
  told?: number;
  confirmed?: number;
}

/** What is known of a shift after one more event. */
export function applyToShift(shift: Shift | undefined, event: JournalEvent | VoidEvent): Shift | undefined {
  if (event.type === "shift-planned" && !shift) {
    return { id: idOf(event.about), version: event.version, ...event.data };
  }
  return shift && { ...changed(shift, event), version: event.version };
}

function changed(shift: Shift, event: JournalEvent | VoidEvent): Shift {
  switch (event.type) {
    case "shift-offered":
      return { ...shift, offered: true };
    case "shift-kept":
      return kept(shift);
    case "shift-swapped":
      return { ...kept(shift), member: event.data.member };
    case "shift-cancelled":
      return { ...shift, cancelled: true };
    case "hours-entered":
      return { ...unconfirmed(shift), told: event.data.minutes };
    case "hours-confirmed":
      return { ...shift, confirmed: event.data.minutes };
    default:
      return shift;
  }
}

const kept = ({ offered: _offered, ...shift }: Shift): Shift => shift;
const unconfirmed = ({ confirmed: _confirmed, ...shift }: Shift): Shift => shift;

/** Told by the member and not yet looked at by a lead. */
export const waitsForConfirming = (shift: Shift): boolean =>
  !shift.cancelled && shift.told !== undefined && shift.confirmed === undefined;

/** How long a shift lasts as planned, in minutes; 0 when it ends before it begins. */
export const minutesPlanned = ({ from, to }: Pick<Shift, "from" | "to">): number =>
  Math.max(0, minuteOf(to) - minuteOf(from));

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number) as [number, number];
  return hours * 60 + minutes;
}
