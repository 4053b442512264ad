import { helpFigure } from "./compare-units";
import { isSent } from "./known-of";
import { periodAround, periodBefore } from "./period";
import type { UnitFigures, UnitPlace } from "./unit-figures";

/** The rows of units by month and by unit. */
export type RowsByMonth = ReadonlyMap<string, ReadonlyMap<string, UnitFigures>>;

/** How a unit sends its figures to the office above it. */
export interface Sending extends Pick<UnitPlace, "unit" | "name"> {
  /** Its figures of the month that is asked for came. */
  isIn: boolean;
  /** The latest month whose figures came, such as "2026-09"; undefined where none did. */
  lastIn: string | undefined;
  /** The first month that is missing since then; undefined where none is, or nothing ever came. */
  missingSince: string | undefined;
  /** When the last file of the unit was made, in milliseconds. */
  madeAt: number | undefined;
}

/** What a unit is followed by over the months. */
export const followed = ["turns", "share", "minutes"] as const;
export type Followed = (typeof followed)[number];

/** One unit over the months; undefined for a month whose figures did not come, or of which there is nothing to say. */
export interface UnitTrend extends Pick<UnitPlace, "unit" | "name"> {
  values: (number | undefined)[];
}

/** So many months up to one ("2026-11"), the earliest first. */
export function monthsEndingWith(month: string, many: number): string[] {
  const months = [periodAround("month", `${month}-01`)];
  while (months.length < many) months.unshift(periodBefore(months[0]!));
  return months.map(({ from }) => from.slice(0, 7));
}

const monthAfter = (month: string): string => {
  const [year = 0, nth = 0] = month.split("-").map(Number);
  return nth < 12 ? `${year}-${String(nth + 1).padStart(2, "0")}` : `${year + 1}-01`;
};

/**
 * Whose figures of a month came, and of the others since when they are missing: whoever is missing longest stands first,
 * before them those of whom nothing ever came. `madeAt` says when the last file of a unit was made.
 */
export function sendingOf(
  units: readonly UnitPlace[],
  rows: RowsByMonth,
  { month, madeAt }: { month: string; madeAt: ReadonlyMap<string, number> },
): Sending[] {
  const months = [...rows.keys()].filter((one) => one <= month).sort();
  const cameIn = (unit: string) => months.filter((one) => isIn(rows, one, unit));
  const all = units.map(({ unit, name }): Sending => {
    const lastIn = cameIn(unit).at(-1);
    const missing = lastIn !== undefined && lastIn < month;
    return {
      unit,
      name,
      isIn: lastIn === month,
      lastIn,
      missingSince: missing ? monthAfter(lastIn) : undefined,
      madeAt: madeAt.get(unit),
    };
  });
  return all.sort((a, b) => order(a).localeCompare(order(b)) || inOrder.compare(a.name, b.name));
}

const inOrder = new Intl.Collator("vi", { numeric: true });

const order = ({ isIn: here, lastIn }: Sending): string => (here ? "z" : (lastIn ?? ""));

function isIn(rows: RowsByMonth, month: string, unit: string): boolean {
  const row = rows.get(month)?.get(unit);
  return row !== undefined && isSent(row);
}

/** What is followed of each unit, month by month, in the order of the units. */
export const trendsOf = (
  units: readonly UnitPlace[],
  rows: RowsByMonth,
  { months, what }: { months: readonly string[]; what: Followed },
): UnitTrend[] =>
  units.map(({ unit, name }) => ({
    unit,
    name,
    values: months.map((month) => {
      const row = rows.get(month)?.get(unit);
      return row && isSent(row) ? followedOf(row, what) : undefined;
    }),
  }));

function followedOf(row: UnitFigures, what: Followed): number | undefined {
  if (what === "share") return helpFigure(row, "share");
  if (what === "minutes") return helpFigure(row, "minutes") ?? 0;
  return (helpFigure(row, "alone") ?? 0) + (helpFigure(row, "for-them") ?? 0);
}

/** The units beneath one that have an office of their own to send from: the lowest ones above the hamlets. */
export function sendersBeneath(beneath: readonly UnitPlace[]): UnitPlace[] {
  const offices = beneath.filter(({ kind }) => kind !== "hamlet" && kind !== "body");
  const over = new Set(offices.map(({ parent }) => parent));
  return offices.filter(({ unit }) => !over.has(unit));
}
