import type { Instant } from "../event";
import { dayInVietnam } from "../office/service-day";
import type { HelpRequest } from "./help-request";
import { wasHelped, type Outcome } from "./outcome";
import { inState } from "./state-changes";

type Closed = Extract<HelpRequest, { state: "closed" }>;

/** Why an end cannot be put right; undefined when it can. */
export type Standing = "not-closed" | "ended-by-another" | "ended-another-day";

/**
 * An end is put right by the very member who recorded it, on the day they did: later the day's figures have been told, and
 * nobody remembers. What the citizen ended themselves, or the office at closing time, was no slip of a helper.
 */
export function mayNotPutRight(request: HelpRequest, by: string, at: Instant): Standing | undefined {
  if (request.state !== "closed") return "not-closed";
  if (request.by !== by || request.outcome === "withdrawn") return "ended-by-another";
  return dayInVietnam(request.closedAt) === dayInVietnam(at) ? undefined : "ended-another-day";
}

/** A request that a helper ended, and how. */
export type Turn = Closed & { outcome: Outcome };

/** Those of these requests whose end a member may put right, in the order given. */
export const toPutRight = (requests: readonly HelpRequest[], by: string, at: Instant): Turn[] =>
  requests.filter((request): request is Turn => !mayNotPutRight(request, by, at));

/** As before it was closed: in the same hands since the same time; or called, from now on, one time missed taken back. */
export function reopened(request: HelpRequest, by: string, at: Instant): HelpRequest | undefined {
  if (mayNotPutRight(request, by, at)) return undefined;
  const { learned: _learned, missed, ...ended } = request as Closed;
  const { outcome: _outcome, closedAt: _closedAt, takenAt, group, ...open } = ended;
  const asked = { ...open, ...(missed && { missed: missed > 1 ? missed - 1 : missed }) } as HelpRequest;
  if (takenAt === undefined) return inState(asked, { state: "called", by, calledAt: at });
  return inState(asked, { state: "in-hand", by, takenAt, ...(group !== undefined && { group }) });
}

/** The same end with another outcome. Whoever was not helped after all learned nothing by it, or was not missed. */
export function corrected(request: HelpRequest, by: string, to: { outcome: Outcome; at: Instant }) {
  if (mayNotPutRight(request, by, to.at) || (request as Closed).outcome === to.outcome) return undefined;
  const { learned, missed, ...ended } = request as Closed;
  return {
    ...ended,
    ...(learned && wasHelped(to.outcome) && { learned }),
    ...(missed !== undefined && to.outcome === "no-show" && { missed }),
    outcome: to.outcome,
  };
}
