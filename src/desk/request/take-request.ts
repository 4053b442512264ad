import { decideTake } from "../../domain/request/decide";
import type { Refusal } from "../../domain/request/decide";
import { decideAtGate } from "../../domain/request/decide-at-gate";
import { settle, type Desk } from "../desk";
import { seenOnce, seeToday, type Seen } from "./at-the-gate";

/** A volunteer takes this request; refused when another was first. */
export async function takeRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  const seen = await seeToday(desk, id, by);
  return "refused" in seen ? seen.refused : takeSeen(desk, seen, by);
}

/** The same for a request that was just read, and that is due today. */
export function takeSeen(desk: Desk, seen: Seen, by: string): Promise<Refusal | undefined> {
  const look = seenOnce(desk, seen, by);
  return settle(desk, by, async () => {
    const { request, gate } = await look();
    return decideAtGate(decideTake(request, by), gate);
  });
}
