import { idOf, type JournalEvent, type VoidEvent } from "../event";
import type { OutingTold } from "./team-events";

/** Work away from the tablet, told afterwards: help at somebody's side, or outreach. The two are never added up. */
export type Outing = OutingTold & { id: string; version: number; withdrawn?: true } & (
    { kind: "help"; alone: number; forThem: number } | { kind: "outreach"; reached: number }
  );

/** What is known of an outing after one more event. */
export function applyToOuting(outing: Outing | undefined, event: JournalEvent | VoidEvent): Outing | undefined {
  const id = idOf(event.about);
  if (event.type === "field-help-given" && !outing) return { id, version: event.version, kind: "help", ...event.data };
  if (event.type === "outreach-done" && !outing) return { id, version: event.version, kind: "outreach", ...event.data };
  if (!outing) return undefined;
  return { ...outing, version: event.version, ...(event.type === "outing-withdrawn" && { withdrawn: true as const }) };
}

/** So many turns of help away from the tablet, by how they ended; people reached by outreach are never among them. */
export interface OutingSum {
  alone: number;
  forThem: number;
  reached: number;
}

/** What outings come to; those taken back come to nothing. */
export function sumOfOutings(outings: readonly Outing[]): OutingSum {
  const sum = { alone: 0, forThem: 0, reached: 0 };
  for (const outing of outings) {
    if (outing.withdrawn) continue;
    if (outing.kind === "outreach") sum.reached += outing.reached;
    else [sum.alone, sum.forThem] = [sum.alone + outing.alone, sum.forThem + outing.forThem];
  }
  return sum;
}
