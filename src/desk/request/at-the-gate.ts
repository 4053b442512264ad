import type { Decision, Refusal } from "../../domain/request/decide";
import { decideAtGate } from "../../domain/request/decide-at-gate";
import { isHeld, type HelpRequest } from "../../domain/request/help-request";
import { atGate } from "../../domain/team/training-gate";
import { isDue } from "../../domain/waiting-list/waiting-list";
import { settle, type Desk } from "../desk";
import { today } from "../today";
import { postponeRequest } from "./waiting";

/** A request as it was read, and whether the training of a member allows them to serve it (the gate). */
export interface Seen {
  request: HelpRequest | undefined;
  gate: ReturnType<typeof atGate>;
}

/** Reads a request, and whether a member may serve it by their training. */
export async function see(desk: Desk, id: string, by: string): Promise<Seen> {
  const request = await desk.journal.request(id);
  return { request, gate: await gateFor(desk, request, by) };
}

/**
 * The same, for somebody who is about to be called, taken or gathered. A person who comes before the day of their
 * appointment is brought into today's list first. If they are then given back, handed over or put on hold, they wait today,
 * and do not disappear until the day of the appointment.
 */
export async function seeToday(desk: Desk, id: string, by: string): Promise<Seen | { refused: Refusal }> {
  const seen = await see(desk, id, by);
  const { request, gate } = seen;
  // A member who may not serve the request may not move it to today either.
  if (gate === "shut" || !request || isHeld(request) || isDue(request, today(desk))) return seen;
  const refused = await postponeRequest(desk, id, { by, to: { until: today(desk) } });
  return refused ? { refused } : see(desk, id, by);
}

/**
 * Decides about a request that was just read, if the member may serve it, and writes the decision. The request is read anew
 * each time somebody wrote in between.
 */
export function settleSeen(
  desk: Desk,
  { seen, by }: { seen: Seen; by: string },
  decide: (request: HelpRequest | undefined) => Decision | Promise<Decision>,
): Promise<Refusal | undefined> {
  let next: Seen | undefined = seen;
  return settle(desk, by, async () => {
    const { request, gate } = next ?? (seen.request ? await see(desk, seen.request.id, by) : seen);
    next = undefined;
    return decideAtGate(await decide(request), gate);
  });
}

/** Whether a member may serve a request, by the training rules of its office. */
export async function gateFor(desk: Desk, request: HelpRequest | undefined, by: string): Promise<Seen["gate"]> {
  if (!request) return "open";
  const [member, office] = await Promise.all([
    desk.journal.thing("member", by),
    desk.journal.thing("office", request.office),
  ]);
  return member && office ? atGate(member, request.topic, office) : "open";
}
