import { decideCall, type Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";
import { laterCall } from "./later-call";

/** A volunteer calls a number to a desk; `desk` is "" in an office without desks. */
export function callRequest(
  desk: Desk,
  id: string,
  calling: { by: string; desk: string },
): Promise<Refusal | undefined> {
  return settle(desk, calling.by, async () => {
    const [request, after] = await Promise.all([desk.journal.request(id), laterCall(desk)]);
    return decideCall(request, calling.by, { desk: calling.desk, ...after });
  });
}
