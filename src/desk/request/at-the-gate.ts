import type { Decision } from "../../domain/request/decide";
import { decideAtGate } from "../../domain/request/decide-at-gate";
import type { HelpRequest } from "../../domain/request/help-request";
import { atGate } from "../../domain/team/training-gate";
import type { Desk } from "../desk";

/** How a member stands at the gate of training of the office whose request it is. */
export async function gateFor(
  desk: Desk,
  request: HelpRequest | undefined,
  by: string,
): Promise<ReturnType<typeof atGate>> {
  if (!request) return "open";
  const [member, office] = await Promise.all([
    desk.journal.thing("member", by),
    desk.journal.thing("office", request.office),
  ]);
  return member && office ? atGate(member, request.topic, office) : "open";
}

/** What comes of a decision to serve somebody, once the gate was asked. */
export const throughGate = async (
  desk: Desk,
  request: HelpRequest | undefined,
  { by, decision }: { by: string; decision: Decision },
): Promise<Decision> => decideAtGate(decision, await gateFor(desk, request, by));
