import { decideReturn, type Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";

/** A volunteer gives the request back to the list, where it keeps its place. */
export function returnRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  return settle(desk, by, async () => decideReturn(await desk.journal.request(id), by));
}
