import { dayLater } from "../figures/period";

/** The Monday of the week a day lies in. */
export const mondayOf = (day: string): string => dayLater(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** Monday to Sunday, from the Monday. */
export const daysOfWeek = (monday: string): string[] => Array.from({ length: 7 }, (_, nth) => dayLater(monday, nth));
