import type { Refusal } from "../../domain/request/decide";
import { decideAlarm, decideAnswerAlarm, decideWithdrawAlarm } from "../../domain/request/decide-after";
import { mayDo, settle, type Desk } from "../desk";

/** Somebody asked for a one-time code, a password or money: the lead is told at once. */
export function raiseAlarm(desk: Desk, id: string): Promise<Refusal | undefined> {
  return settle(desk, "citizen", async () => decideAlarm(await desk.journal.request(id)));
}

/** The citizen takes the alarm back. */
export function withdrawAlarm(desk: Desk, id: string): Promise<Refusal | undefined> {
  return settle(desk, "citizen", async () => decideWithdrawAlarm(await desk.journal.request(id)));
}

/** A lead has looked into the alarm. */
export async function answerAlarm(desk: Desk, id: string, by: string): Promise<Refusal | "leads-only" | undefined> {
  if (!(await mayDo(desk, by, "answer-alarms"))) return "leads-only";
  return settle(desk, by, async () => decideAnswerAlarm(await desk.journal.request(id)));
}
