import { nextOpenDay } from "./opening-hours";
import type { OpeningHours } from "./opening-week";

/** An office works five days a week, and people forget later dates. */
const daysOffered = 5;

/** The next days the office opens after `today`, for an appointment. */
export function nextOpenDays(hours: OpeningHours | undefined, today: string): string[] {
  const days: string[] = [];
  for (let day = today; days.length < daysOffered;) {
    day = nextOpenDay(hours, day);
    days.push(day);
  }
  return days;
}
