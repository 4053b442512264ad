import { decideRecall } from "../../domain/request/decide";
import type { Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";

/** A volunteer calls the number once more. */
export function recallRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  return settle(desk, by, async () => decideRecall(await desk.journal.request(id), by));
}
