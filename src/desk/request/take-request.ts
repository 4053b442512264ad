import { decideTake } from "../../domain/request/decide";
import type { Refusal } from "../../domain/request/decide";
import { decideAtGate } from "../../domain/request/decide-at-gate";
import { isHeld } from "../../domain/request/help-request";
import { isDue } from "../../domain/waiting-list/waiting-list";
import { settle, today, type Desk } from "../desk";
import { see, seenOnce, type Seen } from "./at-the-gate";
import { postponeRequest } from "./postpone-request";

/**
 * A volunteer takes this request; refused when another was first. Whoever is taken before the day of their appointment is
 * here today: given back, handed over or held, they wait today, and do not vanish until a day they came before.
 */
export async function takeRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  const seen = await see(desk, id, by);
  const { request, gate } = seen;
  // Asked first: whoever may not serve brings nobody to another day either.
  if (gate === "shut") return "not-trained";
  if (!request || isHeld(request) || isDue(request, today(desk))) return takeSeen(desk, seen, by);
  const refused = await postponeRequest(desk, id, { by, to: { until: today(desk) } });
  return refused ?? takeSeen(desk, await see(desk, id, by), by);
}

/** The same for a request that was just read, and that is due today. */
export function takeSeen(desk: Desk, seen: Seen, by: string): Promise<Refusal | undefined> {
  const look = seenOnce(desk, seen, by);
  return settle(desk, by, async () => {
    const { request, gate } = await look();
    return decideAtGate(decideTake(request, by), gate);
  });
}
