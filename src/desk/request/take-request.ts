import { decideTake } from "../../domain/request/decide";
import type { Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";

/** A volunteer takes this request; refused when another was first. */
export function takeRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  return settle(desk, by, async () => decideTake(await desk.journal.request(id), by));
}
