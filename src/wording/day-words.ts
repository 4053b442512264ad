import { day as vietnamese, type DayWords } from "./vi/day";
import { wordsOf } from "./words";

const dayWords = wordsOf("day", vietnamese);

const weekday = (day: string, { weekdays }: DayWords): string => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]!;

/** A day ("2026-11-25") as people say it: "thứ Tư 25-11". The parts hold together when a line breaks. */
export function spokenDay(day: string): string {
  const [, month, date] = day.split("-").map(Number);
  return `${weekday(day, dayWords())} ${date}-${month}`.replaceAll(" ", "\u00a0").replaceAll("-", "\u2011");
}

/** The same with its year, for days further away: "thứ Sáu 5-2-2027". */
export const datedDay = (day: string): string => `${spokenDay(day)}\u2011${day.slice(0, 4)}`;

/** The same for a voice, always in Vietnamese, without a sign it could stumble over: "thứ Tư 25 tháng 11". */
export function dayAloud(day: string): string {
  const [, month, date] = day.split("-").map(Number);
  return `${weekday(day, vietnamese)} ${date} tháng ${month}`;
}
