/** A day first, or a year first as machines write it; a keypad without a dash leaves the digits alone. */
const dayForms = [
  /^(?<date>\d{1,2})\s*[-/.\s]\s*(?<month>\d{1,2})\s*[-/.\s]\s*(?<year>\d{4}|\d{2})$/,
  /^(?<year>\d{4})\s*[-/.\s]\s*(?<month>\d{1,2})\s*[-/.\s]\s*(?<date>\d{1,2})$/,
  /^(?<date>\d{2})(?<month>\d{2})(?<year>\d{4}|\d{2})$/,
];

/**
 * A day as people type it, "27-11-2026", "27/11/26", "27112026", or as machines do, "2026-11-27"; as ISO. A year of two
 * digits is one of this century. Undefined when there is no such day.
 */
export function readDay(typed: string): string | undefined {
  const text = typed.trim();
  const form = dayForms.find((one) => one.test(text));
  const { date = "", month = "", year = "" } = form?.exec(text)?.groups ?? {};
  if (!form) return undefined;
  const day = `${year.padStart(4, "20")}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const known = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== day ? undefined : day;
}

/** An ISO day as it is typed: "27-11-2026". */
export const typedDay = (day: string): string => day.split("-").reverse().join("-");

/** Hours as people type them, "3" or "3,5", in minutes; undefined when that is no time of one day. */
export function readHours(typed: string): number | undefined {
  const hours = /^\s*\d{1,2}([.,]\d{1,2})?\s*$/.test(typed) ? Number(typed.replace(",", ".")) : Number.NaN;
  return hours > 0 && hours <= 24 ? Math.round(hours * 60) : undefined;
}

/** Minutes as hours are written: "3,5". */
export const writtenHours = (minutes: number): string => String(Math.round(minutes / 6) / 10).replace(".", ",");
