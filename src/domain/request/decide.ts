import { aboutRequest, type Draft, type EventData } from "../event";
import type { Tally } from "../figures/counts";
import { isHeld, type Held, type HelpRequest } from "./help-request";
import type { Outcome } from "./outcome";
import type { Standing } from "./put-right";

/**
 * Why a verb did not happen. "contested": others kept writing first; asking again may work. "hub-away": the hub has to
 * say who was first, and it cannot be reached.
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
export type NotWritten = "contested" | "hub-away";

/** What is to be written, with counters no line stands behind; or why not. */
export type Decision = { event: Draft; tallies?: readonly Tally[]; refused?: undefined } | { refused: Refusal };

type RequestEvent = Exclude<Extract<keyof EventData, `request-${string}` | `${string}-chosen`>, "member-card-chosen">;

/** The next fact about a request. */
export function next<
  T extends RequestEvent | "outcome-corrected" | "step-repeated-alone" | "feedback-given" | `alarm-${string}`,
>(request: HelpRequest, type: T & keyof EventData, data: EventData[T & keyof EventData]): { event: Draft } {
  return { event: { about: aboutRequest(request.id), version: request.version + 1, type, data } as Draft };
}

/** A volunteer takes a request into their hands; refused when somebody else was first. */
export function decideTake(request: HelpRequest | undefined, by: string): Decision {
  const refused = notFree(request, by);
  if (refused) return refused;
  if (request!.state === "in-hand") return { refused: "in-other-hands" };
  return next(request!, "request-taken", {});
}

/** A volunteer calls a number to a desk; it is theirs from then on. */
export function decideCall(request: HelpRequest | undefined, by: string, call: EventData["request-called"]): Decision {
  const refused = notFree(request, by);
  if (refused) return refused;
  if (isHeld(request!)) return { refused: "in-other-hands" };
  return next(request!, "request-called", call);
}

/** The number is called once more, to the same desk. */
export function decideRecall(
  request: HelpRequest | undefined,
  by: string,
  call: EventData["request-recalled"],
): Decision {
  const refused = notHeld(request, by);
  if (refused) return refused;
  return request!.state === "called" ? next(request!, "request-recalled", call) : { refused: "not-called" };
}

/** Called, and nobody came: kept on hold once, closed as a no-show the second time. */
export function decideMiss(request: HelpRequest | undefined, by: string): Decision {
  return notHeld(request, by) ?? next(request!, "request-missed", {});
}

/** A volunteer gives a request back; it keeps its place. Refused unless it is in that volunteer's hands. */
export function decideReturn(request: HelpRequest | undefined, by: string): Decision {
  return notHeld(request, by) ?? next(request!, "request-returned", {});
}

/** Hands a request over to a member, or to "lead"; it waits for them at its old place. */
export function decideHandOver(request: HelpRequest | undefined, by: string, to: string): Decision {
  return notHeld(request, by) ?? next(request!, "request-handed-over", { to });
}

/** Takes a request out of hands that stopped answering; refused before `limitMinutes` have passed since it was taken. */
export function decideTakeOver(
  request: HelpRequest | undefined,
  by: string,
  at: { now: number; limitMinutes: number },
): Decision {
  if (!request) return { refused: "unknown-request" };
  if (request.state === "closed") return { refused: "already-closed" };
  if (!isHeld(request)) return { refused: "not-in-hand" };
  if (request.by === by) return { refused: "in-other-hands" };
  if (at.now - heldSince(request) < at.limitMinutes * 60_000) return { refused: "too-early" };
  return next(request, "request-taken-over", {});
}

/** A volunteer closes a request with an outcome; refused unless it is in that volunteer's hands. */
export function decideClose(request: HelpRequest | undefined, by: string, outcome: Outcome): Decision {
  return notHeld(request, by) ?? next(request!, "request-closed", { outcome });
}

/** The citizen does not need help any more; possible until the request is closed. */
export function decideWithdraw(request: HelpRequest | undefined): Decision {
  if (!request) return { refused: "unknown-request" };
  if (request.state === "closed") return { refused: "already-closed" };
  return next(request, "request-withdrawn", {});
}

/** Since when somebody has it in their hands. */
export const heldSince = (request: Held): number => (request.state === "called" ? request.calledAt : request.takenAt);

/** Refused unless nobody else holds it. */
export function notFree(request: HelpRequest | undefined, by: string): { refused: Refusal } | undefined {
  if (!request) return { refused: "unknown-request" };
  if (request.state === "closed") return { refused: "already-closed" };
  return isHeld(request) && request.by !== by ? { refused: "in-other-hands" } : undefined;
}

/** Refused unless this volunteer holds it. */
function notHeld(request: HelpRequest | undefined, by: string): { refused: Refusal } | undefined {
  const refused = notFree(request, by);
  return refused ?? (isHeld(request!) ? undefined : { refused: "not-in-hand" });
}
