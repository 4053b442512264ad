import { decideTakeOver, type Refusal } from "../../domain/request/decide";
import { mayDo, settle, type Desk } from "../desk";
import { throughGate } from "./at-the-gate";

/** Takes a request out of hands that stopped answering, after the office's soft limit; a lead need not wait for it. */
export async function takeOverRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  const lead = await mayDo(desk, by, "take-over-early");
  return settle(desk, by, async () => {
    const request = await desk.journal.request(id);
    const office = request && (await desk.journal.thing("office", request.office));
    const limitMinutes = lead ? 0 : (office?.softLimitMinutes ?? 0);
    const decision = decideTakeOver(request, by, { now: desk.now(), limitMinutes });
    return throughGate(desk, request, { by, decision });
  });
}
