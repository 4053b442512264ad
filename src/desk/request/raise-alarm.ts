import { decideAlarm } from "../../domain/request/decide-after";
import type { Refusal } from "../../domain/request/decide";
import { settle, type Desk } from "../desk";

/** Somebody asked for a one-time code, a password or money: the lead is told at once. */
export function raiseAlarm(desk: Desk, id: string): Promise<Refusal | undefined> {
  return settle(desk, "citizen", async () => decideAlarm(await desk.journal.request(id)));
}
