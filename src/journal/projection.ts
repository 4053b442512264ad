import { kindOf, type Line } from "../domain/event";
import { countedBy, type Count, type Tally } from "../domain/figures/counts";
import { applyToRequest } from "../domain/request/apply-to-request";
import type { HelpRequest } from "../domain/request/help-request";
import { applyToThing, type Thing } from "./things";

/** The request, or the thing, that an event is about, before and after it. */
export type Row = { request: HelpRequest } | { thing: Thing };

/** The row after one more event, and the counters it raises; no row while nothing readable began the thing. */
export function applyToRow(row: Row | undefined, event: Line): { row: Row | undefined; counts: Count[] } {
  if (kindOf(event.about) !== "request") return { row: thingRow(row, event), counts: [] };
  const before = row && "request" in row ? row.request : undefined;
  const after = applyToRequest(before, event);
  return after ? { row: { request: after }, counts: countedBy(before, after, event) } : { row: undefined, counts: [] };
}

/** The row that lines about one thing make, in their order, and all they count. */
export function foldLines(lines: readonly Line[]): { row: Row | undefined; counts: Count[] } {
  let row: Row | undefined;
  const counts: Count[] = [];
  for (const line of lines) {
    const after = applyToRow(row, line);
    row = after.row;
    counts.push(...after.counts);
  }
  return { row, counts };
}

/** What is to be added to counters once the lines count otherwise than before. */
export const countsBetween = (before: readonly Count[], after: readonly Count[]): Count[] =>
  sumUp([...after, ...before.map((count) => ({ ...count, n: -count.n }))]).filter(({ n }) => n !== 0);

/** Each counter once. */
export function sumUp<C extends Count | Tally>(counts: readonly C[]): C[] {
  const sums = new Map<string, C>();
  for (const count of counts) {
    const key = [count.day, count.tablet, count.what].join(" ");
    sums.set(key, { ...count, n: (sums.get(key)?.n ?? 0) + count.n });
  }
  return [...sums.values()];
}

function thingRow(row: Row | undefined, event: Line): Row | undefined {
  const thing = applyToThing(row && "thing" in row ? row.thing : undefined, event);
  return thing && { thing };
}

export const versionOf = (row: Row | undefined): number =>
  row ? ("request" in row ? row.request.version : row.thing.version) : 0;
