import type { About, JournalEvent, VoidEvent } from "../domain/event";
import { countedBy, type Count } from "../domain/figures/counts";
import { applyToOffice, type Office } from "../domain/office/office";
import { applyToTablet, type Tablet } from "../domain/office/tablet";
import { applyToRequest } from "../domain/request/apply-to-request";
import { applyToGroup, type HelpGroup } from "../domain/request/help-group";
import type { HelpRequest } from "../domain/request/help-request";
import { applyToMember, type Member } from "../domain/team/member";

/** The things a journal keeps a row of, besides the requests. */
export interface Things {
  office: Office;
  tablet: Tablet;
  member: Member;
  group: HelpGroup;
}
export type Kind = keyof Things;
export type Thing = Things[Kind];

/** The request, or the thing, that an event is about, before and after it. */
export type Row = { request: HelpRequest } | { thing: Thing };

export const kindOf = (about: About): string => about.slice(0, about.indexOf(":"));
export const idOf = (about: About): string => about.slice(about.indexOf(":") + 1);

/** The row after one more event, and the counters it raises; no row while nothing readable began the thing. */
export function applyToRow(
  row: Row | undefined,
  event: JournalEvent | VoidEvent,
): { row: Row | undefined; counts?: Count[] } {
  if (kindOf(event.about) !== "request") return { row: thingRow(row, event) };
  const before = row && "request" in row ? row.request : undefined;
  const after = applyToRequest(before, event);
  return after ? { row: { request: after }, counts: countedBy(before, after, event) } : { row: undefined };
}

function thingRow(row: Row | undefined, event: JournalEvent | VoidEvent): Row | undefined {
  const thing = applyToThing(row && "thing" in row ? row.thing : undefined, event);
  return thing && { thing };
}

function applyToThing(thing: Thing | undefined, event: JournalEvent | VoidEvent): Thing | undefined {
  switch (kindOf(event.about)) {
    case "office":
      return applyToOffice(thing as Office | undefined, event);
    case "tablet":
      return applyToTablet(thing as Tablet | undefined, event);
    case "member":
      return applyToMember(thing as Member | undefined, event);
    case "group":
      return applyToGroup(thing as HelpGroup | undefined, event);
    default:
      return thing;
  }
}

export const versionOf = (row: Row | undefined): number =>
  row ? ("request" in row ? row.request.version : row.thing.version) : 0;
