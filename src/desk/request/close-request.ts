import { decideClose, type Refusal } from "../../domain/request/decide";
import type { Outcome } from "../../domain/request/outcome";
import { settle, type Desk } from "../desk";

/** A volunteer closes the request in hand with an outcome. */
export function closeRequest(
  desk: Desk,
  id: string,
  closing: { by: string; outcome: Outcome },
): Promise<Refusal | undefined> {
  return settle(desk, closing.by, async () => decideClose(await desk.journal.request(id), closing.by, closing.outcome));
}
