import { aboutShift, type Fact } from "../../domain/event";
import type { Shift } from "../../domain/team/shift";
import { mayDo, type Desk } from "../desk";
import { decideNext, writeNext, type Changed } from "../write-next";

/** A member says how long they were really there. */
export async function tellHours(
  desk: Desk,
  shift: string,
  hours: { by: string; minutes: number },
): Promise<Changed | "not-yours"> {
  const fact = { type: "hours-entered", data: { minutes: hours.minutes } } as const;
  const decide = ({ member }: Shift): Fact | "not-yours" => (member === hours.by ? fact : "not-yours");
  return decideNext(desk, aboutShift(shift), { by: hours.by, decide });
}

/** A lead confirms the hours of a shift, as told or put right. */
export async function confirmHours(
  desk: Desk,
  shift: string,
  hours: { by: string; minutes: number },
): Promise<Changed | "leads-only"> {
  if (!(await mayDo(desk, hours.by, "arrange-roster"))) return "leads-only";
  const fact = { type: "hours-confirmed", data: { minutes: hours.minutes } } as const;
  return writeNext(desk, aboutShift(shift), { by: hours.by, fact });
}
