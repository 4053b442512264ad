import { spansOn } from "../domain/office/opening-hours";
import type { OpeningHours } from "../domain/office/opening-week";
import { dayInVietnam } from "../domain/office/service-day";

/** The hours of today as they are written on a door, "07:30–11:00, 13:30–17:00"; "" on a day without any. */
export const hoursToday = (hours: OpeningHours, now: number): string =>
  spansOn(hours, dayInVietnam(now))
    .map(({ from, to }) => `${from}–${to}`)
    .join(", ");
