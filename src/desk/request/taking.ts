import { decideTake, decideTakeOver, type Refusal } from "../../domain/request/decide";
import { decideAtGate } from "../../domain/request/decide-at-gate";
import { mayDo, settle, type Desk } from "../desk";
import { see, seeToday, settleSeen, type Seen } from "./at-the-gate";

/** A volunteer takes this request; refused when another was first. */
export async function takeRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  const seen = await seeToday(desk, id, by);
  return "refused" in seen ? seen.refused : takeSeen(desk, seen, by);
}

/** The same for a request that was just read, and that is due today. */
export const takeSeen = (desk: Desk, seen: Seen, by: string): Promise<Refusal | undefined> =>
  settleSeen(desk, { seen, by }, (request) => decideTake(request, by));

/** Takes a request out of hands that stopped answering, after the office's soft limit; a lead need not wait for it. */
export async function takeOverRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  const lead = await mayDo(desk, by, "take-over-early");
  return settle(desk, by, async () => {
    const { request, gate } = await see(desk, id, by);
    const office = request && (await desk.journal.thing("office", request.office));
    const limitMinutes = lead ? 0 : (office?.softLimitMinutes ?? 0);
    return decideAtGate(decideTakeOver(request, by, { now: desk.now(), limitMinutes }), gate);
  });
}
