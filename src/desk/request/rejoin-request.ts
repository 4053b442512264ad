import { decideRejoin } from "../../domain/request/decide-place";
import type { Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";

/** The person is back and waits at the old place; `by` is a volunteer or "citizen". */
export function rejoinRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  return settle(desk, by, async () => decideRejoin(await desk.journal.request(id)));
}
