import type { JournalEvent, VoidEvent } from "../event";
import type { HelpRequest } from "../request/help-request";
import type { Outcome } from "../request/outcome";

export type Counted = "asked" | "taken" | "returned" | "withdrawn" | `closed-${Outcome}`;

/** How often something happened on a service day with the requests of one tablet; only ever grows. */
export interface Count {
  day: string;
  tablet: string;
  what: Counted;
  n: number;
}

/**
 * The counter an event raises, by the day and tablet of its request; none when the event was void there.
 * Counters follow the request, not the device that wrote the event, so that any order of reading gives the same sums.
 */
export function countedBy(
  before: HelpRequest | undefined,
  after: HelpRequest,
  event: JournalEvent | VoidEvent,
): Count | undefined {
  const what = happened(before, after, event);
  return what && { day: after.day, tablet: after.tablet, what, n: 1 };
}

function happened(
  before: HelpRequest | undefined,
  after: HelpRequest,
  event: JournalEvent | VoidEvent,
): Counted | undefined {
  if (!before) return "asked";
  if (before.state === after.state) return undefined;
  if (event.type === "request-closed") return `closed-${event.data.outcome}`;
  if (event.type === "request-withdrawn") return "withdrawn";
  return after.state === "in-hand" ? "taken" : "returned";
}
