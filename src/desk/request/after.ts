import type { Refusal } from "../../domain/request/decide";
import { decideFeedback, decideLearned } from "../../domain/request/decide-after";
import { decideWay } from "../../domain/request/decide-place";
import { decideCorrect, decideReopen } from "../../domain/request/decide-put-right";
import type { HelpRequest } from "../../domain/request/help-request";
import type { Face, Outcome } from "../../domain/request/outcome";
import { settle, type Desk } from "../desk";
import { askForHelp } from "./asking";

/** The citizen did the step once more alone, after being helped. */
export function learnStep(desk: Desk, id: string): Promise<Refusal | undefined> {
  return settle(desk, "citizen", async () => decideLearned(await desk.journal.request(id)));
}

/** The citizen taps one face about the help that ended. */
export function giveFeedback(desk: Desk, id: string, face: Face): Promise<Refusal | undefined> {
  return settle(desk, "citizen", async () => decideFeedback(await desk.journal.request(id), face));
}

/** A member takes back how they ended a request today. A contact that was erased with the end stays erased. */
export function reopenRequest(desk: Desk, id: string, by: string): Promise<Refusal | undefined> {
  return settle(desk, by, async () => decideReopen(await desk.journal.request(id), by, desk.now()));
}

/** A member records another outcome for a request they ended today. */
export function correctOutcome(
  desk: Desk,
  id: string,
  { by, outcome }: { by: string; outcome: Outcome },
): Promise<Refusal | undefined> {
  return settle(desk, by, async () => decideCorrect(await desk.journal.request(id), by, { outcome, now: desk.now() }));
}

/**
 * After a request ended, a new number for the same case that returns on its date, for the volunteer who promised it, and
 * in the way the case was helped. A case has one follow-up at a time: asked again, the one that stands is given.
 */
export async function planFollowUp(
  desk: Desk,
  id: string,
  plan: { by: string; dueOn: string },
): Promise<{ request: HelpRequest } | { refused: Refusal | "not-opened" }> {
  const request = await desk.journal.request(id);
  if (!request) return { refused: "unknown-request" };
  const planned = (await desk.journal.open()).find(({ follows }) => follows === id);
  if (planned) return { request: planned };
  const { from, topic, language } = request;
  const same = { ...(from && { from }), ...(topic && { topic }), ...(language && { language }) };
  const answer = await askForHelp(desk, { ...same, follows: id, dueOn: plan.dueOn, meantFor: plan.by }, plan.by);
  if ("refused" in answer || request.way === "here") return answer;
  const refused = await sameWay(desk, answer.request.id, { as: request, by: plan.by });
  return refused ? { refused } : answer;
}

/** A person who was visited or called back gets the rest of the help in the same way, and need not come to the office. */
function sameWay(desk: Desk, id: string, { as, by }: { as: HelpRequest; by: string }): Promise<Refusal | undefined> {
  const { way, hamlet, time } = as;
  const chosen = { way, ...(hamlet && { hamlet }), ...(time && { time }) };
  return settle(desk, by, async () => decideWay(await desk.journal.request(id), chosen));
}
