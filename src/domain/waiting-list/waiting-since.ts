import type { Instant } from "../event";
import { nextOpenDay, spansOn } from "../office/opening-hours";
import type { OpeningHours, Span } from "../office/opening-week";
import { dayInVietnam, instantIn } from "../office/service-day";
import type { HelpRequest } from "../request/help-request";
import type { TimeOfDay } from "../request/way";
import type { WaitKind } from "./wait-kind";

export const waitKind = ({ way, dueOn }: Pick<HelpRequest, "way" | "dueOn">): WaitKind =>
  way !== "here" ? way : dueOn ? "appointment" : "here";

/** Where an office has set no hours: those that most communes keep. */
const usualSpans: readonly Span[] = [
  { from: "07:30", to: "11:30" },
  { from: "13:30", to: "17:00" },
];

const noon = "12:00";

/**
 * Since when somebody waits. Who was given a day waits from the opening of that day, or from the moment they were brought
 * into its list; who is to be called back or visited at a time of day, from the beginning of that time. It may be still
 * to come: then nobody waits yet.
 */
export function waitingSince(request: HelpRequest, hours: OpeningHours | undefined): Instant {
  const since = request.backSince ?? (request.dueOn ? opening(request.dueOn, hours) : request.askedAt);
  return request.way === "here" ? since : fromTime(request.time, since, hours);
}

/** Whole minutes somebody has waited; 0 while what they wait for is still to come. */
export const minutesWaited = (request: HelpRequest, hours: OpeningHours | undefined, now: Instant): number =>
  Math.max(0, Math.floor((now - waitingSince(request, hours)) / 60_000));

function spansOf(day: string, hours: OpeningHours | undefined): readonly Span[] {
  const spans = hours ? spansOn(hours, day) : usualSpans;
  return spans.length ? spans : usualSpans;
}

const opening = (day: string, hours: OpeningHours | undefined): Instant => instantIn(day, spansOf(day, hours)[0]!.from);

/** Where a time of day begins and ends on a day, by the hours of that day. */
function partOf(time: TimeOfDay, day: string, hours: OpeningHours | undefined): { from: Instant; to: Instant } {
  const spans = spansOf(day, hours);
  const at = (clock: string) => instantIn(day, clock);
  const afternoon = spans.find(({ from }) => from >= noon)?.from ?? noon;
  const end = spans.at(-1)!.to;
  if (time === "morning") return { from: at(spans[0]!.from), to: at(noon) };
  return time === "afternoon" ? { from: at(afternoon), to: at(end) } : { from: at(end), to: at("24:00") };
}

/** The first moment of that time of day from `since` on: whoever asks in the afternoon for a morning means another day's. */
function fromTime(time: TimeOfDay | undefined, since: Instant, hours: OpeningHours | undefined): Instant {
  if (!time || time === "any") return since;
  const day = dayInVietnam(since);
  const { from, to } = partOf(time, day, hours);
  return since < to ? Math.max(since, from) : partOf(time, nextOpenDay(hours, day), hours).from;
}
