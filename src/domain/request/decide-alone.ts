import { decideTake, decideTakeOver, type Decision } from "./decide";
import { isHeld, type HelpRequest } from "./help-request";

/**
 * A lead takes another device's request while nobody can say who was first. It says so of itself, and is owed to the hub,
 * which may set it aside.
 */
export function decideTakeAlone(request: HelpRequest | undefined, by: string, now: number): Decision {
  const isOthers = request !== undefined && isHeld(request) && request.by !== by;
  const decision = isOthers ? decideTakeOver(request, by, { now, limitMinutes: 0 }) : decideTake(request, by);
  if (decision.refused !== undefined) return decision;
  const { event } = decision;
  return { event: { ...event, data: { ...event.data, alone: true } } as typeof event, owing: "owed" };
}
