import type { LineOf } from "../event";
import type { requestShapes } from "../event/request";
import { dayInVietnam } from "../office/service-day";
import { byTheOffice, isHeld, isHeldBy, type Asked, type HelpRequest } from "./help-request";
import { wasHelped, type Outcome } from "./outcome";

type RequestType = keyof typeof requestShapes;

/** For each of these types of event what it makes of a request; undefined where it does not fit the state. */
export type Changes<T extends RequestType = RequestType> = {
  [K in T]: (request: HelpRequest, line: LineOf<K>) => HelpRequest | undefined;
};

/** What begins a request, and what is done with it from hand to hand; see `applyToRequest`. */
type Earlier =
  | "help-asked"
  | "request-taken"
  | "request-returned"
  | "request-closed"
  | "request-withdrawn"
  | "request-reopened"
  | "outcome-corrected";

type StateOf<R> = R extends HelpRequest ? Omit<R, keyof Asked> : never;
type State = StateOf<HelpRequest>;

/** The request in another state; what belonged to the old one is forgotten. */
export function inState(request: HelpRequest, state: State): HelpRequest {
  type AnyState = Asked & { by?: string; takenAt?: number; calledAt?: number; group?: string; heldAt?: number };
  const { by: _by, takenAt: _taken, calledAt: _called, group: _group, heldAt: _held, ...asked } = request as AnyState;
  return { ...asked, ...state } as HelpRequest;
}

/** The request of a person who was seen, or on a new day: what was missed before does not count any more. */
function afresh(request: HelpRequest, state: State): HelpRequest {
  const { missed: _missed, ...met } = inState(request, state);
  return met as HelpRequest;
}

/** The request at its end; who helped, since when and in which group is kept. */
export function ended(request: HelpRequest, outcome: Outcome | "withdrawn", closedAt: number): HelpRequest {
  const kept = {
    ...("by" in request && { by: request.by }),
    ...("takenAt" in request && { takenAt: request.takenAt }),
    ...("group" in request && { group: request.group }),
  };
  return inState(request, { state: "closed", outcome, closedAt, ...kept });
}

const isFree = (request: HelpRequest): boolean => request.state === "waiting" || request.state === "on-hold";

/** Calls are shown and spoken in this order: a clock set back puts none of them before those that were heard already. */
const callTime = (at: number, after: number | undefined): number =>
  after === undefined ? at : Math.max(at, after + 1);

/**
 * True when the person was brought into today's list and was already called in vain today; no new day has begun for them.
 */
const isMissedOn = (request: HelpRequest, at: number, day: string): boolean =>
  request.state === "on-hold" && day <= dayInVietnam(at) && dayInVietnam(request.heldAt) === dayInVietnam(at);

/** Held by this person, or by nobody. */
const isOpenTo = (request: HelpRequest, by: string): boolean => isFree(request) || isHeldBy(request, by);

/** True when the office, at closing time, acts on a number that was called and then left so; no member may do that. */
export const isLeftCalled = (request: HelpRequest, by: string): boolean =>
  request.state === "called" && by === byTheOffice;

/** Calling, holding, passing on and ordering, and what may still be said once a request is closed. */
export const laterChanges: Changes<Exclude<RequestType, Earlier>> = {
  "request-called": (request, { by, at, data: { desk, after } }) =>
    isFree(request)
      ? {
          ...inState(request, { state: "called", by, calledAt: at }),
          lastCall: { desk, at: callTime(at, after), times: 1 },
        }
      : undefined,
  "request-recalled": (request, { by, at, data: { after } }) =>
    request.state === "called" && request.by === by && request.lastCall
      ? {
          ...request,
          lastCall: { ...request.lastCall, at: callTime(at, after), times: request.lastCall.times + 1 },
        }
      : undefined,
  "request-missed": (request, { by, at }) => {
    if (!isHeldBy(request, by)) return undefined;
    const missed = (request.missed ?? 0) + 1;
    if (missed > 1) return { ...ended(request, "no-show", at), missed };
    return { ...inState(request, { state: "on-hold", heldAt: at }), missed };
  },
  "request-held": (request, { by, at }) => {
    if (request.state === "on-hold" || !isOpenTo(request, by)) return undefined;
    const keeper = isHeld(request) ? { meantFor: { to: by, by, at } } : {};
    return { ...afresh(request, { state: "on-hold", heldAt: at }), ...keeper };
  },
  "request-rejoined": (request) => (request.state === "on-hold" ? inState(request, { state: "waiting" }) : undefined),
  "request-taken-over": (request, { by, at }) =>
    isHeld(request) && request.by !== by ? inState(request, { state: "in-hand", by, takenAt: at }) : undefined,
  "request-handed-over": (request, { by, at, data: { to } }) =>
    isHeldBy(request, by) ? { ...afresh(request, { state: "waiting" }), meantFor: { to, by, at } } : undefined,
  "request-postponed": (request, { by, at, data: { until, meantFor } }) => {
    if (!isOpenTo(request, by) && !isLeftCalled(request, by)) return undefined;
    const { backSince: _before, ...waiting } = (isMissedOn(request, at, until) ? inState : afresh)(request, {
      state: "waiting",
    });
    return {
      ...waiting,
      dueOn: until,
      ...(by !== byTheOffice && until <= dayInVietnam(at) && { backSince: at }),
      ...(meantFor !== undefined && { meantFor: { to: meantFor, by, at } }),
    } as HelpRequest;
  },
  "request-prioritised": (request, { data: { minutes } }) => {
    if (request.state === "closed") return undefined;
    const counted = request.cameAt - minutes * 60_000;
    return { ...request, headStart: minutes, place: request.movedUp ? Math.min(request.place, counted) : counted };
  },
  "request-moved-up": (request, { data: { place } }) =>
    request.state === "waiting" && place < request.place ? { ...request, place, movedUp: true } : undefined,
  "way-chosen": (request, { data: { way, hamlet, time } }) =>
    isFree(request) ? { ...request, way, ...(hamlet && { hamlet }), ...(time && { time }) } : undefined,
  "request-joined-group": (request, { by, at, data: { group } }) =>
    isOpenTo(request, by) ? inState(request, { state: "in-hand", by, takenAt: at, group }) : undefined,
  "step-repeated-alone": (request) =>
    request.state === "closed" && wasHelped(request.outcome) && !request.learned
      ? { ...request, learned: true }
      : undefined,
  "feedback-given": (request, { data: { face } }) =>
    request.state === "closed" && !request.feedback ? { ...request, feedback: face } : undefined,
  "alarm-raised": (request, { at }) =>
    !request.alarm || request.alarm.state === "withdrawn"
      ? { ...request, alarm: { state: "raised", at, ...aboutHelper(request) } }
      : undefined,
  "alarm-withdrawn": (request, { at }) => alarmOver(request, "withdrawn", at),
  "alarm-answered": (request, { at }) => alarmOver(request, "answered", at),
  "contact-left": (request, { data: { tablet } }) => ({ ...request, contactOn: tablet }),
  "contact-ended": ({ contactOn, ...request }) => (contactOn === undefined ? undefined : (request as HelpRequest)),
};

function aboutHelper(request: HelpRequest): { helper?: string } {
  const helper = request.servedBy ?? ("by" in request ? request.by : undefined);
  return helper === undefined ? {} : { helper };
}

const alarmOver = (request: HelpRequest, state: "withdrawn" | "answered", at: number): HelpRequest | undefined =>
  request.alarm?.state === "raised" ? { ...request, alarm: { ...request.alarm, state, at } } : undefined;
