import { askForHelp } from "./ask-for-help";
import type { Desk } from "../desk";

/** After a request ended, a new number for the same case that returns on its date, for the volunteer who promised it. */
export async function planFollowUp(
  desk: Desk,
  id: string,
  plan: { by: string; dueOn: string },
): Promise<Awaited<ReturnType<typeof askForHelp>> | { refused: "unknown-request" }> {
  const request = await desk.journal.request(id);
  if (!request) return { refused: "unknown-request" };
  const { from, topic, language } = request;
  const same = { ...(from && { from }), ...(topic && { topic }), ...(language && { language }) };
  return askForHelp(desk, { ...same, follows: id, dueOn: plan.dueOn, meantFor: plan.by }, plan.by);
}
