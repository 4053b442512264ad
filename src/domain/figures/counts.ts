import type { JournalEvent, Line } from "../event";
import { ruleOf } from "../event/fold";
import type { requestShapes } from "../event/request";
import { isVoidFor } from "../request/apply-to-request";
import type { HelpRequest } from "../request/help-request";
import type { Face, Outcome } from "../request/outcome";
import type { Way } from "../request/way";
import { detailsCounted, endDetails, endsAlike, type Detail } from "./detail-counts";
import type { StepCounted } from "./step-counts";
import type { WishCounted } from "./wish-counts";

type Happened =
  | "asked"
  | "called"
  | "recalled"
  | "missed"
  | "held"
  | "rejoined"
  | "taken"
  | "taken-over"
  | "returned"
  | "handed-over"
  | "postponed"
  | "prioritised"
  | "moved-up"
  | "joined-group"
  | "withdrawn"
  | "learned"
  | "alarm-raised"
  | "alarm-withdrawn"
  | "alarm-answered";

type Said = Happened | `closed-${Outcome}` | `feedback-${Face}` | `way-${Way}` | Detail;

/** Corrections are counted apart and subtracted by `asPutRight`, so no counter ever falls. */
export type Counted = Said | `undone/${Said}`;

/** How often something happened on a service day with the requests of one tablet; only ever grows. */
export interface Count {
  day: string;
  tablet: string;
  what: Counted;
  n: number;
}

/**
 * A counter after corrections. Only `asPutRight` makes these from raw counters. Figures take nothing else: figures of raw
 * counters do not compile.
 */
export interface StandingCount {
  day: string;
  tablet: string;
  what: Said;
  n: number;
}

/**
 * A counter that has no lines. It says how many people of a priority class came on a day, but not which requests; or in how
 * many sittings a step of a guide was opened or went wrong, but not what was typed there; or what was looked for and not
 * found, in words that are nobody's.
 */
export interface Tally {
  day: string;
  /** The tablet that wrote it down, wherever the number was given. So two tablets never raise the same tally. */
  tablet: string;
  what: `class-${string}` | StepCounted | WishCounted;
  n: number;
}

/** How each type of event about a request is counted. undefined: the type is counted by its content, or not at all. */
const plainly: Record<keyof typeof requestShapes, Happened | undefined> = {
  "help-asked": "asked",
  "request-called": "called",
  "request-recalled": "recalled",
  "request-missed": "missed",
  "request-held": "held",
  "request-rejoined": "rejoined",
  "request-taken": "taken",
  "request-taken-over": "taken-over",
  "request-returned": "returned",
  "request-handed-over": "handed-over",
  "request-postponed": "postponed",
  "request-prioritised": "prioritised",
  "request-moved-up": "moved-up",
  "request-joined-group": "joined-group",
  "request-withdrawn": "withdrawn",
  "step-repeated-alone": "learned",
  "alarm-raised": "alarm-raised",
  "alarm-withdrawn": "alarm-withdrawn",
  "alarm-answered": "alarm-answered",
  "request-closed": undefined,
  "outcome-corrected": undefined,
  "request-reopened": undefined,
  "feedback-given": undefined,
  "way-chosen": undefined,
  "contact-left": undefined,
  "contact-ended": undefined,
};

/**
 * The counters an event raises, by the day and tablet of its request; none when the event was void there.
 * Counters follow the request, not the device that wrote the event, so that any order of reading gives the same sums.
 */
export function countedBy(before: HelpRequest | undefined, after: HelpRequest, event: Line): Count[] {
  if (event.type === "void" || event.type === "later" || (before && isVoidFor(before, event))) return [];
  const noShow = event.type === "request-missed" && after.state === "closed";
  const plain = [saidBy(event), ...(noShow ? (["closed-no-show"] as const) : [])];
  const whats = [...undone(before, after), ...plain, ...detailsCounted(before, after, event)];
  return whats.flatMap((what) => (what ? [{ day: after.day, tablet: after.tablet, what, n: 1 }] : []));
}

/** What was counted when a request ended, if that end was corrected later. */
function undone(before: HelpRequest | undefined, after: HelpRequest): Counted[] {
  if (before?.state !== "closed" || endsAlike(before, after)) return [];
  const said = [
    ...(before.outcome === "withdrawn" ? [] : ([`closed-${before.outcome}`] as const)),
    ...endDetails(before),
    ...(before.learned && !after.learned ? (["learned"] as const) : []),
  ];
  return said.map((what) => `undone/${what}` as const);
}

const mark = "undone/";
const isUndone = (what: Counted): what is `undone/${Said}` => what.startsWith(mark);

/** The counters after all corrections are subtracted. */
export const asPutRight = (counts: readonly Count[]): StandingCount[] =>
  counts.map(({ what, n, ...of }) =>
    isUndone(what) ? { ...of, what: what.slice(mark.length) as Said, n: -n } : { ...of, what, n },
  );

function saidBy(event: JournalEvent): Counted | undefined {
  if (event.type === "request-closed" || event.type === "outcome-corrected") return `closed-${event.data.outcome}`;
  if (event.type === "feedback-given") return `feedback-${event.data.face}`;
  if (event.type === "way-chosen") return `way-${event.data.way}`;
  return ruleOf<Happened>(plainly, event);
}
