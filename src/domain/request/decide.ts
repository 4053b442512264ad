import { aboutRequest, draft, type Draft, type EventData } from "../event";
import type { requestShapes } from "../event/request";
import type { Tally } from "../figures/counts";
import { isHeld, type Held, type HelpRequest } from "./help-request";
import type { Outcome } from "./outcome";
import type { Standing } from "./put-right";

/**
 * Why a verb did not happen. "contested": others kept writing first; asking again may work. "hub-away": the hub has to
 * say who was first, and it cannot be reached. "no-right": whoever it is by may not write it any more, as another device said.
 */
export type Refusal =
  | "unknown-request"
  | "in-other-hands"
  | "not-in-hand"
  | "not-called"
  | "not-waiting"
  | "not-on-hold"
  | "already-closed"
  | Standing
  | "too-early"
  | "not-trained"
  | "to-not-trained"
  | "said-already"
  | NotWritten;

/** Why a line that fits could not be written. */
export type NotWritten = "contested" | "hub-away" | "no-right";

/**
 * What is to be written, with counters no line stands behind; or why not. `owing` writes it here although only the hub could
 * say who was first: whoever decides so answers for it.
 */
export type Decision =
  { event: Draft; tallies?: readonly Tally[]; owing?: "owed"; refused?: undefined } | { refused: Refusal };

/** The next fact about a request. */
export const next = <T extends keyof typeof requestShapes>(
  request: HelpRequest,
  type: T,
  data: EventData[T],
): { event: Draft<T> } => ({ event: draft(aboutRequest(request.id), request.version + 1, { type, data }) });

/** A volunteer takes a request into their hands; refused when somebody else was first. */
export function decideTake(request: HelpRequest | undefined, by: string): Decision {
  const free = whileFree(request, by);
  if (free.refused) return free;
  if (free.request.state === "in-hand") return { refused: "in-other-hands" };
  return next(free.request, "request-taken", {});
}

/** A volunteer calls a number to a counter; it is theirs from then on. */
export function decideCall(request: HelpRequest | undefined, by: string, call: EventData["request-called"]): Decision {
  const free = whileFree(request, by);
  if (free.refused) return free;
  if (isHeld(free.request)) return { refused: "in-other-hands" };
  return next(free.request, "request-called", call);
}

/** The number is called once more, to the same counter. */
export function decideRecall(
  request: HelpRequest | undefined,
  by: string,
  call: EventData["request-recalled"],
): Decision {
  const held = whileHeld(request, by);
  if (held.refused) return held;
  return held.request.state === "called" ? next(held.request, "request-recalled", call) : { refused: "not-called" };
}

/** Called, and nobody came: kept on hold once, closed as a no-show the second time. */
export function decideMiss(request: HelpRequest | undefined, by: string): Decision {
  const held = whileHeld(request, by);
  return held.refused ? held : next(held.request, "request-missed", {});
}

/** A volunteer gives a request back; it keeps its place. Refused unless it is in that volunteer's hands. */
export function decideReturn(request: HelpRequest | undefined, by: string): Decision {
  const held = whileHeld(request, by);
  return held.refused ? held : next(held.request, "request-returned", {});
}

/** Hands a request over to a member, or to "lead"; it waits for them at its old place. */
export function decideHandOver(request: HelpRequest | undefined, by: string, to: string): Decision {
  const held = whileHeld(request, by);
  return held.refused ? held : next(held.request, "request-handed-over", { to });
}

/** Takes a request out of hands that stopped answering; refused before `limitMinutes` have passed since it was taken. */
export function decideTakeOver(
  request: HelpRequest | undefined,
  by: string,
  at: { now: number; limitMinutes: number },
): Decision {
  const open = whileOpen(request);
  if (open.refused) return open;
  if (!isHeld(open.request)) return { refused: "not-in-hand" };
  if (open.request.by === by) return { refused: "in-other-hands" };
  if (at.now - heldSince(open.request) < at.limitMinutes * 60_000) return { refused: "too-early" };
  return next(open.request, "request-taken-over", {});
}

/** A volunteer closes a request with an outcome; refused unless it is in that volunteer's hands. */
export function decideClose(request: HelpRequest | undefined, by: string, outcome: Outcome): Decision {
  const held = whileHeld(request, by);
  return held.refused ? held : next(held.request, "request-closed", { outcome });
}

/** The citizen does not need help any more; possible until the request is closed. */
export function decideWithdraw(request: HelpRequest | undefined): Decision {
  const open = whileOpen(request);
  return open.refused ? open : next(open.request, "request-withdrawn", {});
}

/** Since when somebody has it in their hands. */
export const heldSince = (request: Held): number => (request.state === "called" ? request.calledAt : request.takenAt);

/** A request about which something may be decided; or why not. */
type Found<R extends HelpRequest> = { request: R; refused?: undefined } | { refused: Refusal };

/** The request while it is open; refused when there is none, or it is closed. */
export function whileOpen(request: HelpRequest | undefined): Found<HelpRequest> {
  if (!request) return { refused: "unknown-request" };
  return request.state === "closed" ? { refused: "already-closed" } : { request };
}

/** The request while nobody else holds it. */
export function whileFree(request: HelpRequest | undefined, by: string): Found<HelpRequest> {
  const open = whileOpen(request);
  if (open.refused) return open;
  return isHeld(open.request) && open.request.by !== by ? { refused: "in-other-hands" } : open;
}

/** The request while this volunteer holds it. */
function whileHeld(request: HelpRequest | undefined, by: string): Found<Held> {
  const free = whileFree(request, by);
  if (free.refused) return free;
  return isHeld(free.request) ? { request: free.request } : { refused: "not-in-hand" };
}
