import type { CalendarWords } from "../vi/calendar";

export const calendar: CalendarWords = {
  today: "Today",
  yesterday: "Yesterday",
  tomorrow: "Tomorrow",
  endOfMonth: "End of month",
  calendar: "Calendar",
  choose: (label) => `Choose: ${label}`,
  month: (day) => `${Number(day.slice(5, 7))}-${day.slice(0, 4)}`,
  before: "Month before",
  after: "Month after",
  weekdays: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
};
