import { aboutRequest, type Draft } from "../event";
import type { HelpRequest } from "./help-request";
import type { Outcome } from "./outcome";

/** Why a verb did not happen. "contested": others kept writing first; asking again may work. */
export type Refusal = "unknown-request" | "in-other-hands" | "not-in-hand" | "already-closed" | "contested";

export type Decision = { event: Draft; refused?: undefined } | { refused: Refusal };

/** A volunteer takes a waiting request into their hands; refused when somebody else was first. */
export function decideTake(request: HelpRequest | undefined): Decision {
  if (!request) return { refused: "unknown-request" };
  if (request.state === "in-hand") return { refused: "in-other-hands" };
  if (request.state === "closed") return { refused: "already-closed" };
  return { event: { ...next(request), type: "request-taken", data: {} } };
}

/** A volunteer gives a request back; it keeps its place. Refused unless it is in that volunteer's hands. */
export function decideReturn(request: HelpRequest | undefined, by: string): Decision {
  return inHandOf(request, by) ?? { event: { ...next(request!), type: "request-returned", data: {} } };
}

/** A volunteer closes a request with an outcome; refused unless it is in that volunteer's hands. */
export function decideClose(request: HelpRequest | undefined, by: string, outcome: Outcome): Decision {
  return inHandOf(request, by) ?? { event: { ...next(request!), type: "request-closed", data: { outcome } } };
}

/** The citizen does not need help any more; possible until the request is closed. */
export function decideWithdraw(request: HelpRequest | undefined): Decision {
  if (!request) return { refused: "unknown-request" };
  if (request.state === "closed") return { refused: "already-closed" };
  return { event: { ...next(request), type: "request-withdrawn", data: {} } };
}

function inHandOf(request: HelpRequest | undefined, by: string): { refused: Refusal } | undefined {
  if (!request) return { refused: "unknown-request" };
  if (request.state === "closed") return { refused: "already-closed" };
  if (request.state === "waiting") return { refused: "not-in-hand" };
  return request.by === by ? undefined : { refused: "in-other-hands" };
}

const next = (request: HelpRequest) => ({ about: aboutRequest(request.id), version: request.version + 1 });
