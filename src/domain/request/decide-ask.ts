import { aboutRequest, type Draft, type Instant } from "../event";
import type { HelpAsked } from "../event/request";
import type { Tablet } from "../office/tablet";
import { serviceDay } from "../office/service-day";
import { requestId } from "./help-request";
import { writeNumber, type NumberGiven } from "./number-given";

/** What a request may carry besides its number. */
export type Asking = Omit<HelpAsked, "office" | "day" | "number" | "place">;

/** What a tablet knows when a citizen asks. `skip` counts the numbers already found taken in this attempt. */
export interface Counter {
  tablet: Tablet;
  given: NumberGiven | undefined;
  now: Instant;
  skip: number;
}

/** The next number of the service day, placed behind everybody this tablet already gave a number to. Never refused. */
export function decideAsk({ tablet, given, now, skip }: Counter, asking: Asking): Draft {
  const day = serviceDay(now, given?.day);
  const last = given?.day === day ? given.number : 0;
  const number = writeNumber(tablet.letter, last + 1 + skip);
  const place = Math.max(now, (given?.place ?? 0) + 1);
  const about = aboutRequest(requestId(tablet.office, day, number));
  return { about, version: 1, type: "help-asked", data: { office: tablet.office, day, number, place, ...asking } };
}
