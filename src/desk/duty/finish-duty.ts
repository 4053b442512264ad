import { aboutDuty, type Fact } from "../../domain/event";
import type { Duty } from "../../domain/team/duty";
import { mayDo, type Desk } from "../desk";
import { today } from "../today";
import { keepNote } from "../keep-note";
import { decideNext, type Changed } from "../write-next";

/** Says how much of the open turn of a duty was done, with a short proof that can be erased; its member or a lead. */
export async function finishDuty(
  desk: Desk,
  duty: string,
  done: { by: string; count: number; proof: string },
): Promise<Changed | "not-yours"> {
  const lead = await mayDo(desk, done.by, "arrange-duties");
  const mayFinish = ({ member }: Duty) => lead || member === done.by;
  const known = await desk.journal.thing("duty", duty);
  if (!known || !mayFinish(known)) return "not-yours";
  await keepNote(desk, { about: aboutDuty(duty), kind: "proof", text: done.proof, by: done.by });
  const data = { due: known.due, count: done.count, on: today(desk) };
  const fact = { type: "duty-done", data } as const;
  const decide = (now: Duty): Fact | "not-yours" => (mayFinish(now) ? fact : "not-yours");
  return decideNext(desk, aboutDuty(duty), { by: done.by, decide });
}
