import { kindOf, type Line } from "../domain/event";
import { countedBy, type Count } from "../domain/figures/counts";
import { applyToRequest } from "../domain/request/apply-to-request";
import type { HelpRequest } from "../domain/request/help-request";
import { applyToThing, type Thing } from "./things";

/** The request, or the thing, that an event is about, before and after it. */
export type Row = { request: HelpRequest } | { thing: Thing };

/** The row after one more event, and the counters it raises; no row while nothing readable began the thing. */
export function applyToRow(row: Row | undefined, event: Line): { row: Row | undefined; counts?: Count[] } {
  if (kindOf(event.about) !== "request") return { row: thingRow(row, event) };
  const before = row && "request" in row ? row.request : undefined;
  const after = applyToRequest(before, event);
  return after ? { row: { request: after }, counts: countedBy(before, after, event) } : { row: undefined };
}

function thingRow(row: Row | undefined, event: Line): Row | undefined {
  const thing = applyToThing(row && "thing" in row ? row.thing : undefined, event);
  return thing && { thing };
}

export const versionOf = (row: Row | undefined): number =>
  row ? ("request" in row ? row.request.version : row.thing.version) : 0;
