import { decideMiss } from "../../domain/request/decide";
import type { Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";

/** Nobody came: on hold once, a no-show the second time. */
export function missRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  return settle(desk, by, async () => decideMiss(await desk.journal.request(id), by));
}
