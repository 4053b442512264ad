import { decideCall, type Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";

/** A volunteer calls a number to a desk; `desk` is "" in an office without desks. */
export function callRequest(
  desk: Desk,
  id: string,
  calling: { by: string; desk: string },
): Promise<Refusal | undefined> {
  return settle(desk, calling.by, async () => decideCall(await desk.journal.request(id), calling.by, calling.desk));
}
