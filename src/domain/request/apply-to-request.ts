import { idOf, type EventData, type JournalEvent, type Line, type LineOf } from "../event";
import { afterLine, ruleOf } from "../event/fold";
import { isHeld, isHeldBy, requestId, type Asked, type Held, type HelpRequest } from "./help-request";
import { corrected, reopened } from "./put-right";
import { ended, inState, isLeftCalled, laterChanges, type Changes } from "./state-changes";

/**
 * The request after one more event. An event that does not fit the state is void: it raises the version and changes
 * nothing else, so that whoever reads the same events always sees the same request. A closed one reopens only for whoever
 * closed it by a slip, on that day.
 */
export function applyToRequest(request: HelpRequest | undefined, line: Line): HelpRequest | undefined {
  if (!request) return line.type === "help-asked" ? asked(line) : undefined;
  const happened = changed(request, line);
  const after = afterLine(happened, line);
  return isHeld(after) && happened !== request ? served(after, line as JournalEvent) : after;
}

const served = (request: Held, { at, data }: JournalEvent): HelpRequest => ({
  ...request,
  servedAt: request.servedAt ?? at,
  ...(request.servedAt === undefined && isInTheRoom(request) && { waitCounts: true }),
  ...("untrained" in data && { untrained: true }),
  ...(request.state === "in-hand" && { servedBy: request.by }),
});

/** Whoever came on their own day and waited for it; not on paper, whose times say nothing. */
const isInTheRoom = ({ onPaper, dueOn, way }: HelpRequest): boolean => !onPaper && !dueOn && way === "here";

/** True for an event that does not fit the state of the request. */
export const isVoidFor = (request: HelpRequest, line: Line): boolean => changed(request, line) === request;

type Change = (request: HelpRequest, line: Line) => HelpRequest | undefined;

const changed = (request: HelpRequest, line: Line): HelpRequest =>
  ruleOf<Change>(changes, line)?.(request, line) ?? request;

const changes: Changes<Exclude<keyof Changes, "help-asked">> = {
  "request-taken": (request, { by, at }) => {
    const free = request.state === "waiting" || request.state === "on-hold";
    const mine = request.state === "called" && request.by === by;
    return free || mine ? inState(request, { state: "in-hand", by, takenAt: at }) : undefined;
  },
  "request-returned": (request, { by }) => (isHeldBy(request, by) ? inState(request, { state: "waiting" }) : undefined),
  "request-closed": (request, { by, at, data: { outcome } }) =>
    mayEnd(request, by, outcome)
      ? ended(isHeldBy(request, by) ? request : inState(request, { state: "waiting" }), outcome, at)
      : undefined,
  "request-withdrawn": (request, { at }) => (request.state === "closed" ? undefined : ended(request, "withdrawn", at)),
  "request-reopened": (request, { by, at }) => reopened(request, by, at),
  "outcome-corrected": (request, { by, at, data: { outcome } }) => corrected(request, by, { outcome, at }),
  ...laterChanges,
};

/**
 * Only the member who holds a request can end it. A request that nobody holds can only be closed by the office, at the end
 * of a day.
 */
function mayEnd(request: HelpRequest, by: string, outcome: EventData["request-closed"]["outcome"]): boolean {
  if (request.state === "closed") return false;
  if (outcome === "not-reached" || outcome === "no-show")
    return !isHeld(request) || request.by === by || isLeftCalled(request, by);
  return isHeldBy(request, by);
}

/** A number that is not the one its line is about would stand in the place of another request: it begins nothing. */
function asked(event: LineOf<"help-asked">): HelpRequest | undefined {
  const { office, day, number, place, meantFor, ...more } = event.data;
  const id = requestId(office, day, number);
  if (id !== idOf(event.about)) return undefined;
  const facts: Asked = {
    id,
    version: event.version,
    office,
    day,
    number,
    tablet: event.tablet,
    askedAt: event.at,
    cameAt: place,
    place,
    way: "here",
    ...more,
    ...(meantFor && { meantFor: { to: meantFor, by: event.by, at: event.at } }),
  };
  return { ...facts, state: "waiting" };
}

/** The request that a set of events tells of, whatever order they arrive in and however often each is heard. */
export function foldRequest(events: readonly Line[]): HelpRequest | undefined {
  return inOrder(events).reduce<HelpRequest | undefined>(applyToRequest, undefined);
}

/**
 * So many versions are never passed over: a hub keeps 512 MB of an office, which is less than so many entries. Whoever puts a line
 * further ahead wants a version behind which there is no next one.
 */
const mostPassedOver = 10_000_000;

/** True for a version that may follow another one of its thing. Those between them may hold what nobody can read. */
export const isInReach = (version: number, before: number): boolean => version - before <= mostPassedOver;

/**
 * Events by version, each version once: the first heard keeps the place, as the journal itself would refuse the second. They end
 * before one that is out of reach, and so does everybody who reads the same events.
 */
export function inOrder<E extends { version: number }>(events: readonly E[]): E[] {
  const heard = new Map<number, E>();
  for (const event of events) if (!heard.has(event.version)) heard.set(event.version, event);
  const all = [...heard.values()].sort((a, b) => a.version - b.version);
  const end = all.findIndex(({ version }, nth) => !isInReach(version, all[nth - 1]?.version ?? 0));
  return end < 0 ? all : all.slice(0, end);
}
