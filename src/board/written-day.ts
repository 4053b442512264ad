import { boardWords } from "../wording/board-words";

/** "2026-11-24" as it is said: "thứ Ba 24-11". */
export function writtenDay(day: string): string {
  const [, month, date] = day.split("-");
  return `${boardWords().weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]} ${Number(date)}-${Number(month)}`;
}
