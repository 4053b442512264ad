import type { Shift } from "./shift";
import type { ShiftPlanned } from "../event/shift";

export type ShiftFault = "shift-over" | "shift-twice";

const overlap = (one: ShiftPlanned, other: ShiftPlanned): boolean =>
  one.day === other.day && one.from < other.to && other.from < one.to;

/** True if the member is planned at that time already. Cancelled shifts do not count. */
export const isPlannedTwice = (planned: ShiftPlanned, known: readonly (ShiftPlanned & Partial<Shift>)[]): boolean =>
  known.some((other) => !other.cancelled && other.member === planned.member && overlap(planned, other));

/** Why a shift cannot be planned: its day is over, or its member is at the tablet at that time already. */
export function shiftFault(
  planned: ShiftPlanned,
  known: readonly (ShiftPlanned & Partial<Shift>)[],
  today: string,
): ShiftFault | undefined {
  if (planned.day < today) return "shift-over";
  return isPlannedTwice(planned, known) ? "shift-twice" : undefined;
}
