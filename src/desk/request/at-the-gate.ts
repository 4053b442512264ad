import type { Decision, Refusal } from "../../domain/request/decide";
import { decideAtGate } from "../../domain/request/decide-at-gate";
import { isHeld, type HelpRequest } from "../../domain/request/help-request";
import { atGate } from "../../domain/team/training-gate";
import { isDue } from "../../domain/waiting-list/waiting-list";
import { settle, type Desk } from "../desk";
import { today } from "../today";
import { postponeRequest } from "./waiting";

/** A request as it was read, and how a member stands at the gate of training of its office. */
export interface Seen {
  request: HelpRequest | undefined;
  gate: ReturnType<typeof atGate>;
}

/** Reads a request and how a member stands at the gate for it. */
export async function see(desk: Desk, id: string, by: string): Promise<Seen> {
  const request = await desk.journal.request(id);
  return { request, gate: await gateFor(desk, request, by) };
}

/**
 * The same before they are called, taken or gathered. Whoever comes before the day of their appointment is here today: given
 * back, handed over or held, they wait today, and do not vanish until a day they came before.
 */
export async function seeToday(desk: Desk, id: string, by: string): Promise<Seen | { refused: Refusal }> {
  const seen = await see(desk, id, by);
  const { request, gate } = seen;
  // Whoever may not serve brings nobody to another day either.
  if (gate === "shut" || !request || isHeld(request) || isDue(request, today(desk))) return seen;
  const refused = await postponeRequest(desk, id, { by, to: { until: today(desk) } });
  return refused ? { refused } : see(desk, id, by);
}

/**
 * Settles who serves a request that was just read, behind the gate; it is read anew each time somebody wrote in between.
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

/** How a member stands at the gate of training of the office whose request it is. */
export async function gateFor(desk: Desk, request: HelpRequest | undefined, by: string): Promise<Seen["gate"]> {
  if (!request) return "open";
  const [member, office] = await Promise.all([
    desk.journal.thing("member", by),
    desk.journal.thing("office", request.office),
  ]);
  return member && office ? atGate(member, request.topic, office) : "open";
}
