import { aboutDuty } from "../../domain/event";
import { isLead, keepNote, today, type Desk } from "../desk";
import { writeNext, type Changed } from "../write-next";

/** Says how much of the open turn of a duty was done, with a short proof that can be erased; its member or a lead. */
export async function finishDuty(
  desk: Desk,
  duty: string,
  done: { by: string; count: number; proof: string },
): Promise<Changed | "not-yours"> {
  const known = await desk.journal.thing("duty", duty);
  if (!known || (known.member !== done.by && !(await isLead(desk, done.by)))) return "not-yours";
  await keepNote(desk, { about: aboutDuty(duty), kind: "proof", text: done.proof, by: done.by });
  const data = { due: known.due, count: done.count, on: today(desk) };
  return writeNext(desk, aboutDuty(duty), { by: done.by, told: { type: "duty-done", data } });
}
