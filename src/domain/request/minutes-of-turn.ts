import { dayInVietnam } from "../office/service-day";
import type { HelpRequest } from "./help-request";
import { hadTurn } from "./outcome";

/**
 * Minutes from taking a request to closing it; undefined where they say nothing: nobody worked for the other outcomes, nor
 * overnight for what was forgotten in hand, and the paper log tells of no time.
 */
export function minutesOfTurn(request: HelpRequest): number | undefined {
  if (request.state !== "closed" || !hadTurn(request.outcome)) return undefined;
  const { takenAt, closedAt, onPaper } = request;
  if (takenAt === undefined || onPaper || dayInVietnam(takenAt) !== dayInVietnam(closedAt)) return undefined;
  return (closedAt - takenAt) / 60_000;
}
