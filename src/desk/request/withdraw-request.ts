import { decideWithdraw, type Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";

/** The citizen does not need help any more. */
export function withdrawRequest(desk: Desk, id: string): Promise<Refusal | undefined> {
  return settle(desk, "citizen", async () => decideWithdraw(await desk.journal.request(id)));
}
