import { decideWithdrawAlarm } from "../../domain/request/decide-after";
import type { Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";

/** The citizen takes the alarm back. */
export function withdrawAlarm(desk: Desk, id: string): Promise<Refusal | undefined> {
  return settle(desk, "citizen", async () => decideWithdrawAlarm(await desk.journal.request(id)));
}
