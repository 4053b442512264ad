import { aboutOuting } from "../../domain/event";
import { mayDo, type Desk } from "../desk";
import { writeNext, type Changed } from "../write-next";

/** Takes back what was written down by mistake; whoever did the work, or a lead. */
export async function withdrawOuting(desk: Desk, outing: string, by: string): Promise<Changed | "not-yours"> {
  const known = await desk.journal.thing("outing", outing);
  if (!known || (known.member !== by && !(await mayDo(desk, by, "arrange-roster")))) return "not-yours";
  return writeNext(desk, aboutOuting(outing), { by, fact: { type: "outing-withdrawn", data: {} } });
}
