import { isDue } from "../waiting-list/waiting-list";
import { isAway, type HelpRequest } from "./help-request";

/** What a citizen is told of their request; each has a screen of its own. */
export type TurnStage =
  "waiting" | "handed-over" | "called" | "in-hand" | "on-hold" | "missed" | "appointment" | "away" | "closed";

/** Where a citizen stands on a day ("2026-11-24"). */
export function turnStage(request: HelpRequest, today: string): TurnStage {
  if (request.state === "on-hold") return request.missed ? "missed" : "on-hold";
  if (request.state !== "waiting") return request.state;
  if (isAway(request)) return "away";
  if (!isDue(request, today)) return "appointment";
  return request.meantFor ? "handed-over" : "waiting";
}

/** True for whoever does not wait at the tablet for it: they come another day, are called back or visited, or stepped out. */
export const waitsElsewhere = (stage: TurnStage): boolean =>
  stage === "appointment" || stage === "away" || stage === "on-hold";

/** True for whoever waits in the room and is in the list of that day. */
export const isInLine = (stage: TurnStage): boolean => stage === "waiting" || stage === "handed-over";
