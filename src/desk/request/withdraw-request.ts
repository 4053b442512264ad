import { decideWithdraw, type Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";

/** The citizen does not need help any more; `by` is "citizen", or the volunteer they said it to. */
export function withdrawRequest(desk: Desk, id: string, by = "citizen"): Promise<Refusal | undefined> {
  return settle(desk, by, async () => decideWithdraw(await desk.journal.request(id)));
}
