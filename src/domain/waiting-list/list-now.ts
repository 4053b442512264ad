import type { Instant } from "../event";
import type { OfficeSettings } from "../office/office-settings";
import type { Held, HelpRequest } from "../request/help-request";
import { isAtWork, type Member } from "../team/member";
import { usualLongWaits } from "./wait-kind";
import { minutesWaited, waitKind } from "./waiting-since";

/** A counter at which somebody is at work, and to which nobody was called for so many minutes while people wait. */
export interface SilentCounter {
  counter: string;
  minutes: number;
}

/** How the waiting list stands while people wait. */
export interface ListNow {
  waiting: number;
  /** Those who wait longer than is promised, or than the office's limit where nothing is, the longest first. */
  past: HelpRequest[];
  /** Minutes they were to wait at most. */
  limit: number;
  silent: SilentCounter[];
}

interface Seen {
  office: Pick<OfficeSettings, "hours" | "longWaits" | "promise">;
  /** Whoever waits in the room today. */
  waiting: readonly HelpRequest[];
  held: readonly Held[];
  /** The requests of today, whatever became of them. */
  today: readonly HelpRequest[];
  team: readonly Member[];
}

/** A turn and the way to the counter take some minutes; who called nobody for longer does something else. */
const silentAfterMinutes = 10;

const minuteMs = 60_000;

/** How the waiting list stands; undefined while nobody waits. */
export function listNow(seen: Seen, now: Instant): ListNow | undefined {
  const { office, waiting } = seen;
  if (!waiting.length) return undefined;
  const limits = office.longWaits ?? usualLongWaits;
  const limit = office.promise?.soon ? office.promise.minutes : limits.here;
  const waited = (one: HelpRequest) => minutesWaited(one, office.hours, now);
  const isPast = (one: HelpRequest) => waited(one) >= (waitKind(one) === "here" ? limit : limits.appointment);
  return {
    waiting: waiting.length,
    past: waiting.filter(isPast).sort((a, b) => waited(b) - waited(a)),
    limit,
    silent: silentCounters(seen, now),
  };
}

/** A counter is as silent as the least silent of those who are at work there. */
function silentCounters({ team, held, today }: Seen, now: Instant): SilentCounter[] {
  const busy = new Set(held.map(({ by }) => by));
  const counters = new Map<string, number>();
  for (const member of team) {
    const counter = member.work?.desk;
    if (!counter || !isAtWork(member, now)) continue;
    const minutes = busy.has(member.id) ? 0 : Math.floor((now - lastSign(member, today)) / minuteMs);
    counters.set(counter, Math.min(counters.get(counter) ?? Infinity, minutes));
  }
  return [...counters]
    .filter(([, minutes]) => minutes >= silentAfterMinutes)
    .map(([counter, minutes]) => ({ counter, minutes }))
    .sort((a, b) => b.minutes - a.minutes);
}

/** When somebody was last heard at their counter: since they sit there, the last call to it, or the last turn they ended. */
function lastSign({ id, work }: Member, today: readonly HelpRequest[]): Instant {
  const signs = today.flatMap((request) => [
    ...(request.lastCall?.desk === work?.desk && request.lastCall ? [request.lastCall.at] : []),
    ...(request.state === "closed" && request.by === id ? [request.closedAt] : []),
  ]);
  return Math.max(work?.since ?? 0, ...signs);
}
