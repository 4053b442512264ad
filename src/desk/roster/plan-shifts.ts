import { aboutShift, type Draft } from "../../domain/event";
import type { NotWritten } from "../../domain/request/decide";
import { shiftFault, type ShiftFault } from "../../domain/team/shift-fault";
import type { ShiftPlanned } from "../../domain/event/shift";
import { mayDo, write, type Desk } from "../desk";
import { today } from "../today";
import { whyNot } from "../why-not";

/** A lead plans shifts, all or none; refused on a day that is over, and for a member who is planned at that time. */
export async function planShifts(
  desk: Desk,
  shifts: readonly ShiftPlanned[],
  by: string,
): Promise<"planned" | "leads-only" | NotWritten | ShiftFault> {
  if (!(await mayDo(desk, by, "arrange-roster"))) return "leads-only";
  const known = await desk.journal.things("shift");
  for (const [nth, shift] of shifts.entries()) {
    const fault = shiftFault(shift, [...known, ...shifts.slice(0, nth)], today(desk));
    if (fault) return fault;
  }
  const drafts = shifts.map((data): Draft => ({
    about: aboutShift(desk.newId()),
    version: 1,
    type: "shift-planned",
    data,
  }));
  const answer = await write(desk, drafts, by);
  return answer === "written" ? "planned" : whyNot(answer);
}
