import { next, type Decision } from "./decide";
import type { HelpRequest } from "./help-request";
import { wasHelped, type Face } from "./outcome";

/** The citizen did the step once more alone after being helped: it counts as learned, once. */
export function decideLearned(request: HelpRequest | undefined): Decision {
  if (!request) return { refused: "unknown-request" };
  if (request.state !== "closed" || !wasHelped(request.outcome)) return { refused: "not-closed" };
  return request.learned ? { refused: "said-already" } : next(request, "step-repeated-alone", {});
}

/** One face for one request, after it is closed. */
export function decideFeedback(request: HelpRequest | undefined, face: Face): Decision {
  if (!request) return { refused: "unknown-request" };
  if (request.state !== "closed") return { refused: "not-closed" };
  return request.feedback ? { refused: "said-already" } : next(request, "feedback-given", { face });
}

/** Somebody asked for a one-time code, a password or money. May be said at any time, and again after being taken back. */
export function decideAlarm(request: HelpRequest | undefined): Decision {
  if (!request) return { refused: "unknown-request" };
  const standing = request.alarm && request.alarm.state !== "withdrawn";
  return standing ? { refused: "said-already" } : next(request, "alarm-raised", {});
}

/** The citizen takes the alarm back. */
export const decideWithdrawAlarm = (request: HelpRequest | undefined): Decision => settled(request, "alarm-withdrawn");

/** A lead has looked into the alarm. */
export const decideAnswerAlarm = (request: HelpRequest | undefined): Decision => settled(request, "alarm-answered");

function settled(request: HelpRequest | undefined, type: "alarm-withdrawn" | "alarm-answered"): Decision {
  if (!request) return { refused: "unknown-request" };
  return request.alarm?.state === "raised" ? next(request, type, {}) : { refused: "said-already" };
}
