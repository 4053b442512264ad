import { aboutDuty, type Fact } from "../../domain/event";
import { mayDo, type Desk } from "../desk";
import { writeNext, type Changed } from "../write-next";

type DutyFact = Extract<Fact, { type: "duty-reminded" | "duty-ended" | "duty-reassigned" }>;

/** A lead reminds a member of a duty, gives it to another, or ends it. */
export async function changeDuty(
  desk: Desk,
  duty: string,
  next: { by: string; fact: DutyFact },
): Promise<Changed | "leads-only"> {
  if (!(await mayDo(desk, next.by, "arrange-duties"))) return "leads-only";
  return writeNext(desk, aboutDuty(duty), next);
}
