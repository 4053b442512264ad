import type { Instant } from "../event";
import { heldSince } from "../request/decide";
import type { Held, HelpRequest } from "../request/help-request";
import { isAtWork, type Member } from "../team/member";

/** A helper who ended a turn this recently, and did not say that they stopped, is still at work. */
const lately = 30 * 60_000;

/** A request held since yesterday was forgotten; nobody is helping. */
const longestHelp = 12 * 3_600_000;

/**
 * How many share the list: those who said they are at work, and those seen helping who did not. 0 when nobody is to be
 * seen: then no wait can be told.
 */
export function helpersAtWork(
  seen: { team: readonly Member[]; held: readonly Held[]; closed: readonly HelpRequest[] },
  now: Instant,
): number {
  const resting = new Set(seen.team.filter(({ work }) => work && work.state !== "at-work").map(({ id }) => id));
  const said = seen.team.filter((member) => isAtWork(member, now)).map(({ id }) => id);
  const helping = seen.held.flatMap((held) => (heldSince(held) >= now - longestHelp ? [held.by] : []));
  const helped = seen.closed.flatMap((request) => (endedLately(request, now) ? [request.by!] : []));
  return new Set([...said, ...helping, ...helped.filter((id) => !resting.has(id))]).size;
}

const endedLately = (request: HelpRequest, now: Instant): request is HelpRequest & { by: string } =>
  request.state === "closed" && request.by !== undefined && now - request.closedAt < lately;
