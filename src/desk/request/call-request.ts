import { decideCall, type Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";
import { throughGate } from "./at-the-gate";
import { laterCall } from "./later-call";

/** A volunteer calls a number to a desk; `desk` is "" in an office without desks. */
export function callRequest(
  desk: Desk,
  id: string,
  calling: { by: string; desk: string },
): Promise<Refusal | undefined> {
  return settle(desk, calling.by, async () => {
    const [request, after] = await Promise.all([desk.journal.request(id), laterCall(desk)]);
    const decision = decideCall(request, calling.by, { desk: calling.desk, ...after });
    return throughGate(desk, request, { by: calling.by, decision });
  });
}
