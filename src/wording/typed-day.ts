/** A day as people type it, "27-11-2026" or "27/11/2026", as ISO; undefined when there is no such day. */
export function readDay(typed: string): string | undefined {
  const [, date, month, year] = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(typed) ?? [];
  if (!year) return undefined;
  const day = `${year}-${month!.padStart(2, "0")}-${date!.padStart(2, "0")}`;
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
