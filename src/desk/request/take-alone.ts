import type { Refusal } from "../../domain/request/decide";
import { decideTakeAlone } from "../../domain/request/decide-alone";
import { mayDo, type Desk } from "../desk";
import { seeToday, settleSeen } from "./at-the-gate";

/**
 * A lead takes another device's request although the line is away and somebody may be helping there. Written here and owed;
 * where another was first, it is set aside later and shown to the lead.
 */
export async function takeAlone(desk: Desk, id: string, by: string): Promise<Refusal | "leads-only" | undefined> {
  if (!(await mayDo(desk, by, "take-alone"))) return "leads-only";
  const seen = await seeToday(desk, id, by);
  if ("refused" in seen) return seen.refused;
  return settleSeen(desk, { seen, by }, (request) => decideTakeAlone(request, by, desk.now()));
}
