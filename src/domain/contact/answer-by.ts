import type { Instant } from "../event";
import { nextOpenDay } from "../office/opening-hours";
import type { OpeningHours } from "../office/opening-week";
import { dayInVietnam } from "../office/service-day";

/**
 * The office answers within so many working days (Decree 356/2025 gives two for questions of a person about their data).
 */
const workingDays = 2;

/** Until an office sets its own hours, it counts as open from Monday to Friday. */
const fullDay = [{ from: "07:00", to: "17:00" }];
const usualWeek: OpeningHours = {
  week: [fullDay, fullDay, fullDay, fullDay, fullDay, [], []],
  closures: [],
};

/** The day ("2026-11-26") by which whoever left a contact at an instant is to be answered. */
export function answerBy(hours: OpeningHours | undefined, leftAt: Instant): string {
  let day = dayInVietnam(leftAt);
  for (let n = 0; n < workingDays; n += 1) day = nextOpenDay(hours ?? usualWeek, day);
  return day;
}
