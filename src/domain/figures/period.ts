/** What a report is made of: one day, a week from Monday, a month or a year. */
export const periodKinds = ["day", "week", "month", "year"] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** Days of a period, first and last included, as "2026-11-24". */
export interface Period {
  kind: PeriodKind;
  from: string;
  to: string;
}

const dayMs = 86_400_000;
const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const asDay = (date: Date): string => date.toISOString().slice(0, 10);

/** The day so many days later, or earlier. */
export const dayLater = (day: string, days: number): string => asDay(new Date(asDate(day).getTime() + days * dayMs));

/** The period of a kind that a day lies in. */
export function periodAround(kind: PeriodKind, day: string): Period {
  const [year, month] = [day.slice(0, 4), day.slice(5, 7)];
  switch (kind) {
    case "day":
      return { kind, from: day, to: day };
    case "week": {
      const from = dayLater(day, -((asDate(day).getUTCDay() + 6) % 7));
      return { kind, from, to: dayLater(from, 6) };
    }
    case "month":
      return { kind, from: `${year}-${month}-01`, to: asDay(new Date(Date.UTC(Number(year), Number(month), 0))) };
    case "year":
      return { kind, from: `${year}-01-01`, to: `${year}-12-31` };
  }
}

/** True for a day of the period, its first and last included. */
export const isWithin = (day: string, { from, to }: Pick<Period, "from" | "to">): boolean => from <= day && day <= to;

export const isSamePeriod = (a: Period, b: Period): boolean => a.kind === b.kind && a.from === b.from;

/** The period right before one, of the same kind. */
export const periodBefore = ({ kind, from }: Period): Period => periodAround(kind, dayLater(from, -1));

/** The period right after one, of the same kind. */
export const periodAfter = ({ kind, to }: Period): Period => periodAround(kind, dayLater(to, 1));

/** What a period is drawn in: a year in months, anything shorter in days. */
export function partsOf({ kind, from, to }: Period): Period[] {
  const parts: Period[] = [];
  const partKind = kind === "year" ? "month" : "day";
  for (let part = periodAround(partKind, from); part.from <= to; part = periodAfter(part)) parts.push(part);
  return parts;
}

/** True for a month ("2026-11") or a quarter ("2026-Q4") that has begun by a day; before 2000 nobody counted any of this. */
export function hasBegun(period: string, day: string): boolean {
  if (/^20\d\d-(0[1-9]|1[0-2])$/.test(period)) return period <= monthOf(day);
  return /^20\d\d-Q[1-4]$/.test(period) && period <= quarterOf(day);
}

/** The month a day lies in, as figures are filed under it: "2026-11". */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The quarter a day lies in: "2026-Q4". */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
