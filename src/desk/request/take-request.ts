import { decideTake } from "../../domain/request/decide";
import type { Refusal } from "../../domain/request/decide";
import { isHeld } from "../../domain/request/help-request";
import { isDue } from "../../domain/waiting-list/waiting-list";
import { settle, today, type Desk } from "../desk";
import { postponeRequest } from "./postpone-request";

/**
 * A volunteer takes this request; refused when another was first. Whoever is taken before the day of their appointment is
 * here today: given back, handed over or held, they wait today, and do not vanish until a day they came before.
 */
export async function takeRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  const request = await desk.journal.request(id);
  if (request && !isHeld(request) && !isDue(request, today(desk))) {
    const refused = await postponeRequest(desk, id, { by, to: { until: today(desk) } });
    if (refused) return refused;
  }
  return settle(desk, by, async () => decideTake(await desk.journal.request(id), by));
}
