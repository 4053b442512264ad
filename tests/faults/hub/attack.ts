import type { JournalEvent } from "../../../src/domain/event";
import type { Forged, HostilePhone } from "./hostile-phone";

/** What an insider meets: an office, and somebody who waits in it. */
export interface Target {
  phone: HostilePhone;
  office: string;
  lead: string;
  /** Another volunteer, and the id of a tablet. */
  other: string;
  tablet: string;
  /** The request of somebody who waits, and the line by which they asked. */
  request: string;
  asked: JournalEvent;
  /** The number that tablet will give next. */
  next: { day: string; number: string };
}

/** One thing an insider does, by what it would bring about. */
export type Attack = readonly [wants: string, does: (target: Target) => Promise<void>];

/** A line that is right in every way but that its writer may not write it. */
export const forges = (wants: string, line: (target: Target) => Forged): Attack => [
  wants,
  async (target) => target.phone.put(await target.phone.forge(line(target))),
];
