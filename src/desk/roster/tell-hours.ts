import { aboutShift } from "../../domain/event";
import type { Shift } from "../../domain/team/shift";
import { mayDo, type Desk } from "../desk";
import { decideNext, writeNext, type Changed, type Told } from "../write-next";

/** A member says how long they were really there. */
export async function tellHours(
  desk: Desk,
  shift: string,
  told: { by: string; minutes: number },
): Promise<Changed | "not-yours"> {
  const said = { type: "hours-entered", data: { minutes: told.minutes } } as const;
  const decide = ({ member }: Shift): Told | "not-yours" => (member === told.by ? said : "not-yours");
  return decideNext(desk, aboutShift(shift), { by: told.by, decide });
}

/** A lead confirms the hours of a shift, as told or put right. */
export async function confirmHours(
  desk: Desk,
  shift: string,
  told: { by: string; minutes: number },
): Promise<Changed | "leads-only"> {
  if (!(await mayDo(desk, told.by, "arrange-roster"))) return "leads-only";
  const said = { type: "hours-confirmed", data: { minutes: told.minutes } } as const;
  return writeNext(desk, aboutShift(shift), { by: told.by, told: said });
}
