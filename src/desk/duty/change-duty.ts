import { aboutDuty, type EventData } from "../../domain/event";
import { mayDo, type Desk } from "../desk";
import { writeNext, type Changed } from "../write-next";

type Told =
  | { type: "duty-reminded" | "duty-ended"; data: Record<string, never> }
  | { type: "duty-reassigned"; data: EventData["duty-reassigned"] };

/** A lead reminds a member of a duty, gives it to another, or ends it. */
export async function changeDuty(
  desk: Desk,
  duty: string,
  saying: { by: string; told: Told },
): Promise<Changed | "leads-only"> {
  if (!(await mayDo(desk, saying.by, "arrange-duties"))) return "leads-only";
  return writeNext(desk, aboutDuty(duty), saying);
}
