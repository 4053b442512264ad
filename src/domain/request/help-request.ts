import type { Instant, JournalEvent, VoidEvent } from "../event";
import type { Whereabouts } from "../practice/whereabouts";
import type { Outcome } from "./outcome";

/** What stays true of a request from the moment it is asked. */
export interface Asked {
  /** Office, service day and number: "h7k2:2026-11-24:A-001". */
  id: string;
  version: number;
  office: string;
  day: string;
  number: string;
  tablet: string;
  askedAt: Instant;
  /** The key of the waiting order; written once, never counted again from a clock. */
  place: Instant;
  /** Where the citizen was stuck; absent when the request was made from the welcome. */
  from?: Whereabouts;
}

export type HelpRequest = Asked &
  (
    | { state: "waiting" }
    | { state: "in-hand"; by: string; takenAt: Instant }
    | { state: "closed"; outcome: Outcome | "withdrawn"; closedAt: Instant; by?: string; takenAt?: Instant }
  );

export type InHand = Extract<HelpRequest, { state: "in-hand" }>;

/** The id under which every tablet and the hub know a number of one day. */
export const requestId = (office: string, day: string, number: string): string => `${office}:${day}:${number}`;

/**
 * The request after one more event. An event that does not fit the state is void: it raises the version and changes
 * nothing else, so that whoever reads the same events always sees the same request, and a closed one never reopens.
 */
export function applyToRequest(
  request: HelpRequest | undefined,
  event: JournalEvent | VoidEvent,
): HelpRequest | undefined {
  if (!request) return event.type === "help-asked" ? asked(event) : undefined;
  return changed({ ...request, version: event.version }, event);
}

function changed(request: HelpRequest, event: JournalEvent | VoidEvent): HelpRequest {
  switch (event.type) {
    case "request-taken":
      return request.state === "waiting" ? { ...request, state: "in-hand", by: event.by, takenAt: event.at } : request;
    case "request-returned":
      return isHeldBy(request, event.by) ? returned(request) : request;
    case "request-closed":
      return isHeldBy(request, event.by) ? closed(request, event.data.outcome, event.at) : request;
    case "request-withdrawn":
      return request.state === "closed" ? request : closed(request, "withdrawn", event.at);
    default:
      return request;
  }
}

const isHeldBy = (request: HelpRequest, by: string): request is InHand =>
  request.state === "in-hand" && request.by === by;

const closed = (request: HelpRequest, outcome: Outcome | "withdrawn", closedAt: Instant): HelpRequest => ({
  ...request,
  state: "closed",
  outcome,
  closedAt,
});

function asked(event: Extract<JournalEvent, { type: "help-asked" }>): HelpRequest {
  const { office, day, number, place, from } = event.data;
  const id = requestId(office, day, number);
  const facts = { id, version: event.version, office, day, number, tablet: event.tablet, askedAt: event.at, place };
  return { ...facts, ...(from && { from }), state: "waiting" };
}

function returned({ by: _by, takenAt: _takenAt, ...request }: InHand): HelpRequest {
  return { ...request, state: "waiting" };
}

/** The request that a set of events tells of, whatever order they arrive in and however often each is heard. */
export function foldRequest(events: readonly (JournalEvent | VoidEvent)[]): HelpRequest | undefined {
  return inOrder(events).reduce<HelpRequest | undefined>(applyToRequest, undefined);
}

/** Events by version, each version once: the first heard keeps the place, as the journal itself would refuse the second. */
export function inOrder<E extends { version: number }>(events: readonly E[]): E[] {
  const heard = new Map<number, E>();
  for (const event of events) if (!heard.has(event.version)) heard.set(event.version, event);
  return [...heard.values()].sort((a, b) => a.version - b.version);
}
