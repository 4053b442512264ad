import type { EventData } from "../event";
import { next, notFree, type Decision } from "./decide";
import type { HelpRequest } from "./help-request";

/** The person steps out for a while; the place is kept. Refused while another volunteer holds the request. */
export function decideHold(request: HelpRequest | undefined, by: string): Decision {
  const refused = notFree(request, by);
  if (refused) return refused;
  return request!.state === "on-hold" ? { refused: "not-waiting" } : next(request!, "request-held", {});
}

/** The person is back: the same place as before. */
export function decideRejoin(request: HelpRequest | undefined): Decision {
  if (!request) return { refused: "unknown-request" };
  if (request.state === "closed") return { refused: "already-closed" };
  return request.state === "on-hold" ? next(request, "request-rejoined", {}) : { refused: "not-on-hold" };
}

/** An appointment: the request comes back to the list on another day ("2026-11-25"). */
export function decidePostpone(
  request: HelpRequest | undefined,
  by: string,
  to: EventData["request-postponed"],
): Decision {
  return notFree(request, by) ?? next(request!, "request-postponed", to);
}

/** Counted as if the person had come so many minutes earlier; 0 takes a head start back. */
export function decidePrioritise(request: HelpRequest | undefined, minutes: number): Decision {
  if (!request) return { refused: "unknown-request" };
  if (request.state === "closed") return { refused: "already-closed" };
  if ((request.headStart ?? 0) === minutes) return { refused: "said-already" };
  return next(request, "request-prioritised", { minutes });
}

/** Puts a waiting request before the first of the list. */
export function decideMoveUp(request: HelpRequest | undefined, first: HelpRequest | undefined): Decision {
  if (!request) return { refused: "unknown-request" };
  if (request.state === "closed") return { refused: "already-closed" };
  if (request.state !== "waiting") return { refused: "not-waiting" };
  if (!first || first.id === request.id) return { refused: "said-already" };
  return next(request, "request-moved-up", { place: first.place - 1 });
}

/** How the person would rather be helped; only while nobody holds the request. */
export function decideWay(request: HelpRequest | undefined, chosen: EventData["way-chosen"]): Decision {
  if (!request) return { refused: "unknown-request" };
  if (request.state === "closed") return { refused: "already-closed" };
  const free = request.state === "waiting" || request.state === "on-hold";
  return free ? next(request, "way-chosen", chosen) : { refused: "in-other-hands" };
}

/** Joins a small group held by one volunteer; whoever is in other hands meanwhile drops out. */
export function decideJoinGroup(request: HelpRequest | undefined, by: string, group: string): Decision {
  return notFree(request, by) ?? next(request!, "request-joined-group", { group });
}
