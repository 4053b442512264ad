import type { EventData } from "../event";
import { next, whileFree, whileOpen, type Decision } from "./decide";
import { isHeld, type HelpRequest } from "./help-request";

/** The person steps out for a while; the place is kept. Refused while another volunteer holds the request. */
export function decideHold(request: HelpRequest | undefined, by: string): Decision {
  const free = whileFree(request, by);
  if (free.refused) return free;
  return free.request.state === "on-hold" ? { refused: "not-waiting" } : next(free.request, "request-held", {});
}

/** The person is back: the same place as before. */
export function decideRejoin(request: HelpRequest | undefined): Decision {
  const open = whileOpen(request);
  if (open.refused) return open;
  return open.request.state === "on-hold" ? next(open.request, "request-rejoined", {}) : { refused: "not-on-hold" };
}

/** An appointment: the request comes back to the list on another day ("2026-11-25"). */
export function decidePostpone(
  request: HelpRequest | undefined,
  by: string,
  to: EventData["request-postponed"],
): Decision {
  const free = whileFree(request, by);
  return free.refused ? free : next(free.request, "request-postponed", to);
}

/** Counted as if the person had come so many minutes earlier; 0 takes a head start back. */
export function decidePrioritise(request: HelpRequest | undefined, minutes: number): Decision {
  const open = whileOpen(request);
  if (open.refused) return open;
  if ((open.request.headStart ?? 0) === minutes) return { refused: "said-already" };
  return next(open.request, "request-prioritised", { minutes });
}

/** Puts a waiting request before the first of the list. */
export function decideMoveUp(request: HelpRequest | undefined, first: HelpRequest | undefined): Decision {
  const open = whileOpen(request);
  if (open.refused) return open;
  if (open.request.state !== "waiting") return { refused: "not-waiting" };
  if (!first || first.id === open.request.id) return { refused: "said-already" };
  return next(open.request, "request-moved-up", { place: first.place - 1 });
}

/** How the person would rather be helped; only while nobody holds the request. */
export function decideWay(request: HelpRequest | undefined, chosen: EventData["way-chosen"]): Decision {
  const open = whileOpen(request);
  if (open.refused) return open;
  return isHeld(open.request) ? { refused: "in-other-hands" } : next(open.request, "way-chosen", chosen);
}

/** The request joins a small group of one volunteer. It does not join if another volunteer has taken it meanwhile. */
export function decideJoinGroup(request: HelpRequest | undefined, by: string, group: string): Decision {
  const free = whileFree(request, by);
  return free.refused ? free : next(free.request, "request-joined-group", { group });
}
