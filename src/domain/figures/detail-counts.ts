// @chunk rules
import type { Line } from "../event";
import type { Topic } from "../guide/guide";
import type { HelpRequest } from "../request/help-request";
import type { Outcome } from "../request/outcome";
import type { Way } from "../request/way";

/** Minutes from coming to being called or taken, as reports group them. */
export const waitBands = ["under-5", "5-15", "15-30", "30-60", "over-60"] as const;
export type WaitBand = (typeof waitBands)[number];

/** The first minute that no longer belongs to a band, in the order of the bands. */
const bandEnds = [5, 15, 30, 60, Infinity];

/** How help was given in the end: a small group is a way of its own, however it was asked for. */
export const helpWays = ["here", "group", "call-back", "home-visit"] as const satisfies (Way | "group")[];
export type HelpWay = (typeof helpWays)[number];

/** A request that names no topic was asked from the welcome. */
export type TopicCounted = Topic | "general";

/** How a request ended, withdrawals included. */
export type End = Outcome | "withdrawn";

/** What is counted beyond what happened: the words between the slashes are codes and ids, never a name of a person. */
export type Detail =
  | "untrained"
  | `waited/${WaitBand}`
  | `topic/${TopicCounted}/${End}`
  | `way/${HelpWay}/${End}`
  | `helper/${string}/${End}`
  | `hamlet/${string}/${End}`
  | `step/${string}/${string}/asked`;

/** The band of a wait in whole or part minutes. */
export const waitBand = (minutes: number): WaitBand => waitBands[bandEnds.findIndex((end) => minutes < end)]!;

/** How many minutes somebody waited in the room; undefined for everybody whose wait is not counted. */
export const minutesUntilServed = ({ servedAt, waitCounts, cameAt }: HelpRequest): number | undefined =>
  servedAt === undefined || !waitCounts ? undefined : Math.max(0, servedAt - cameAt) / 60_000;

/** The details one event adds to the counters of its request; `before` is what the request was until then. */
export function detailsCounted(before: HelpRequest | undefined, after: HelpRequest, event: Line): Detail[] {
  if (!before) return event.type === "help-asked" ? stepAsked(after) : [];
  const untrained: Detail[] = after.untrained && !before.untrained ? ["untrained"] : [];
  return [...untrained, ...firstServed(before, after), ...closedNow(before, after)];
}

const stepAsked = ({ from }: HelpRequest): Detail[] => (from ? [`step/${from.guide}/${from.step}/asked`] : []);

/** Waits are counted once, for those who came and stayed in the room on their own day. */
function firstServed(before: HelpRequest, after: HelpRequest): Detail[] {
  const minutes = before.servedAt === undefined ? minutesUntilServed(after) : undefined;
  return minutes === undefined ? [] : [`waited/${waitBand(minutes)}`];
}

export type Closed = Extract<HelpRequest, { state: "closed" }>;

/** True if nothing has to be counted again, because both ended in the same way. */
export const endsAlike = (before: Closed, after: HelpRequest): boolean =>
  after.state === "closed" && after.outcome === before.outcome;

function closedNow(before: HelpRequest, after: HelpRequest): Detail[] {
  if (after.state !== "closed") return [];
  return before.state === "closed" && endsAlike(before, after) ? [] : endDetails(after);
}

/** Under what an end is counted: its topic and way; who helped; and the hamlet, for a visit at home. */
export const topicOf = ({ topic }: HelpRequest): TopicCounted => topic ?? "general";
export const wayOf = (ended: Closed): HelpWay => (ended.group ? "group" : ended.way);
export const hamletOf = ({ hamlet, way }: HelpRequest): string | undefined =>
  way === "home-visit" ? hamlet?.replaceAll("/", " ") || undefined : undefined;

/** What an end is counted as by topic, way, helper and hamlet. */
export function endDetails(ended: Closed): Detail[] {
  const { outcome, by } = ended;
  const hamlet = hamletOf(ended);
  return [
    `topic/${topicOf(ended)}/${outcome}`,
    `way/${wayOf(ended)}/${outcome}`,
    ...(by ? ([`helper/${by}/${outcome}`] as const) : []),
    ...(hamlet ? ([`hamlet/${hamlet}/${outcome}`] as const) : []),
  ];
}
