import { aboutShift, type Draft } from "../../domain/event";
import type { ShiftPlanned } from "../../domain/team/team-events";
import { isLead, write, type Desk } from "../desk";

/** A lead plans shifts, all or none. */
export async function planShifts(
  desk: Desk,
  shifts: readonly ShiftPlanned[],
  by: string,
): Promise<"planned" | "leads-only" | "contested"> {
  if (!(await isLead(desk, by))) return "leads-only";
  const drafts = shifts.map((data): Draft => ({
    about: aboutShift(desk.newId()),
    version: 1,
    type: "shift-planned",
    data,
  }));
  return (await write(desk, drafts, by)) === "written" ? "planned" : "contested";
}
