import { decideHold } from "../../domain/request/decide-place";
import type { Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";

/** The person steps out for a while; `by` is a volunteer or "citizen". */
export function holdRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  return settle(desk, by, async () => decideHold(await desk.journal.request(id), by));
}
