import type { Instant } from "../event";
import { next, type Decision } from "./decide";
import type { HelpRequest } from "./help-request";
import type { Outcome } from "./outcome";
import { mayNotPutRight } from "./put-right";

/**
 * The request was ended by mistake and goes back to the member who ended it. Only that member may do this, on the same day.
 */
export function decideReopen(request: HelpRequest | undefined, by: string, now: Instant): Decision {
  if (!request) return { refused: "unknown-request" };
  const refused = mayNotPutRight(request, by, now);
  return refused ? { refused } : next(request, "request-reopened", {});
}

/** The request ended in another way than was recorded. Only the member who recorded it may say so, on the same day. */
export function decideCorrect(
  request: HelpRequest | undefined,
  by: string,
  to: { outcome: Outcome; now: Instant },
): Decision {
  if (!request) return { refused: "unknown-request" };
  const refused = mayNotPutRight(request, by, to.now);
  if (refused) return { refused };
  const same = request.state === "closed" && request.outcome === to.outcome;
  return same ? { refused: "said-already" } : next(request, "outcome-corrected", { outcome: to.outcome });
}
