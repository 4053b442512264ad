import type { Refusal } from "../../domain/request/decide";
import { decideAnswerAlarm } from "../../domain/request/decide-after";
import { mayDo, settle, type Desk } from "../desk";

/** A lead has looked into the alarm. */
export async function answerAlarm(desk: Desk, id: string, by: string): Promise<Refusal | "leads-only" | undefined> {
  if (!(await mayDo(desk, by, "answer-alarms"))) return "leads-only";
  return settle(desk, by, async () => decideAnswerAlarm(await desk.journal.request(id)));
}
