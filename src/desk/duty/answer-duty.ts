import { aboutDuty } from "../../domain/event";
import type { Desk } from "../desk";
import { writeNext, type Changed } from "../write-next";

/** A member takes a duty on, or gives it back to the lead. */
export async function answerDuty(
  desk: Desk,
  duty: string,
  answer: { by: string; will: boolean },
): Promise<Changed | "not-yours"> {
  const known = await desk.journal.thing("duty", duty);
  if (known?.member !== answer.by) return "not-yours";
  const told = { type: answer.will ? "duty-accepted" : "duty-declined", data: {} } as const;
  return writeNext(desk, aboutDuty(duty), { by: answer.by, told });
}
