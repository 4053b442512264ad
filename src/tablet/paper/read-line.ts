import { dayInVietnam } from "../../domain/office/service-day";
import { paperLetter } from "../../domain/office/tablet";
import { writeNumber } from "../../domain/request/number-given";
import { paperWords } from "../../wording/paper-words";

const turned = (day: string): string => day.split("-").reverse().join("-");

/** Today as it is written on a sheet: "24-11-2026". */
export const dayTyped = (now: number): string => turned(dayInVietnam(now));

/** The day and number of a line as they were typed; or what to put right. */
export function readLine(day: string, number: string): { day: string; n: number; written: string } | { fault: string } {
  const iso = turned(day.trim());
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso) && new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso);
  if (!isDay) return { fault: paperWords().enter.dayFault };
  const n = /^\d{1,3}$/.test(number.trim()) ? Number(number) : 0;
  if (n < 1) return { fault: paperWords().enter.numberFault };
  return { day: iso, n, written: writeNumber(paperLetter, n) };
}
