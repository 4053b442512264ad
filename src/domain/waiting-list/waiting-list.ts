// @chunk rules
import { isAway, type HelpRequest } from "../request/help-request";

/** First those whose place is earliest; the id settles the rare tie between two tablets, alike everywhere. */
export const byPlace = (a: HelpRequest, b: HelpRequest): number => a.place - b.place || (a.id < b.id ? -1 : 1);

/** True when the request is to be helped on this day, not on a later one. */
export const isDue = (request: HelpRequest, today: string): boolean => !request.dueOn || request.dueOn <= today;

/** First those whose day comes first; those of one day in the order they will be called. */
export const byDay = (a: HelpRequest, b: HelpRequest): number =>
  (a.dueOn ?? "").localeCompare(b.dueOn ?? "") || byPlace(a, b);

/** Those who wait in the room today, in the order they will be called. */
export function waitingList(requests: readonly HelpRequest[], today: string): HelpRequest[] {
  return requests
    .filter((request) => request.state === "waiting" && !isAway(request) && isDue(request, today))
    .sort(byPlace);
}

/** How many are called before this one; undefined when it does not wait. */
export function aheadOf(id: string, waiting: readonly HelpRequest[]): number | undefined {
  const at = waiting.findIndex((request) => request.id === id);
  return at < 0 ? undefined : at;
}

/** A place in words, which promises no exact figure. */
export type Band =
  { band: "next" } | { band: "few" | "some"; from: number; to: number } | { band: "many"; over: number };

/** Nobody ahead is "next"; then one to two, three to five, and more than five. */
export function placeBand(ahead: number): Band {
  if (ahead <= 0) return { band: "next" };
  if (ahead <= 2) return { band: "few", from: 1, to: 2 };
  return ahead <= 5 ? { band: "some", from: 3, to: 5 } : { band: "many", over: 5 };
}
