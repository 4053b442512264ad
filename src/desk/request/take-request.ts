import { decideTake } from "../../domain/request/decide";
import type { Refusal } from "../../domain/request/decide";
import { isHeld } from "../../domain/request/help-request";
import { isDue } from "../../domain/waiting-list/waiting-list";
import { settle, today, type Desk } from "../desk";
import { gateFor, throughGate } from "./at-the-gate";
import { postponeRequest } from "./postpone-request";

/**
 * A volunteer takes this request; refused when another was first. Whoever is taken before the day of their appointment is
 * here today: given back, handed over or held, they wait today, and do not vanish until a day they came before.
 */
export async function takeRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  const request = await desk.journal.request(id);
  // Asked first: whoever may not serve brings nobody to another day either.
  if ((await gateFor(desk, request, by)) === "shut") return "not-trained";
  if (request && !isHeld(request) && !isDue(request, today(desk))) {
    const refused = await postponeRequest(desk, id, { by, to: { until: today(desk) } });
    if (refused) return refused;
  }
  return settle(desk, by, async () => {
    const now = await desk.journal.request(id);
    return throughGate(desk, now, { by, decision: decideTake(now, by) });
  });
}
