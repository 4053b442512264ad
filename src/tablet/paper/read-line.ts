import { dayInVietnam } from "../../domain/office/service-day";
import { paperLetter } from "../../domain/office/tablet";
import { writeNumber } from "../../domain/request/number-given";
import { paperWords } from "../../wording/paper-words";
import { readDay, typedDay } from "../../wording/typed-day";

/** Today as it is written on a sheet: "24-11-2026". */
export const dayTyped = (now: number): string => typedDay(dayInVietnam(now));

/** The day and number that were typed for a line, or what to correct. */
export function readLine(day: string, number: string): { day: string; n: number; written: string } | { fault: string } {
  const iso = readDay(day);
  if (!iso) return { fault: paperWords().enter.dayFault };
  const n = /^\d{1,3}$/.test(number.trim()) ? Number(number) : 0;
  if (n < 1) return { fault: paperWords().enter.numberFault };
  return { day: iso, n, written: writeNumber(paperLetter, n) };
}
