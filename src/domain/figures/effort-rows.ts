import { recordOf } from "../key-of";
import { effortOf, efforts, withheldOrganisation, type Effort } from "./coverage-figures";
import type { Portions } from "./portions";

/** What the members of one organisation did. */
export type EffortRow = { organisation: string } & Record<Effort, number>;

/** The organisations figures tell of. */
export const organisationsIn = (known: Portions): string[] => [
  ...new Set(Object.keys(known).flatMap((what) => (what.startsWith("org/") ? (what.split("/")[1] ?? []) : []))),
];

/** The organisations these figures tell of, whoever helped most first; what was withheld of them all comes last. */
export function effortRows(known: Portions): EffortRow[] {
  return organisationsIn(known)
    .map((organisation) => rowOf(organisation, (effort) => known[effortOf(organisation, effort)]?.have ?? 0))
    .sort(byHelp);
}

function rowOf(organisation: string, of: (effort: Effort) => number): EffortRow {
  return {
    organisation,
    ...recordOf(efforts, of),
  };
}

/** Turns helped, alone and for them. */
export const turnsOf = (row: EffortRow): number => row.alone + row["for-them"];
/** The row of what was withheld. */
export const isWithheld = ({ organisation }: EffortRow): boolean => organisation === withheldOrganisation;
const byHelp = (a: EffortRow, b: EffortRow): number =>
  Number(isWithheld(a)) - Number(isWithheld(b)) ||
  turnsOf(b) - turnsOf(a) ||
  b.minutes - a.minutes ||
  (a.organisation < b.organisation ? -1 : 1);

// With two organisations one of them always has half of the work. From this share on it carries the others.
const tooMuch = 0.6;
const fewTurns = 10;

/** The organisation that carries most of the help, and how much of it; undefined while it is even, or too little to say. */
export function carriesMost(
  rows: readonly EffortRow[],
): { organisation: string; have: number; of: number } | undefined {
  // What was withheld is no organisation, though a part of the whole.
  const [first] = rows.filter((row) => !isWithheld(row));
  const of = rows.reduce((sum, row) => sum + turnsOf(row), 0);
  if (!first || rows.length < 2 || of < fewTurns || turnsOf(first) / of < tooMuch) return undefined;
  return { organisation: first.organisation, have: turnsOf(first), of };
}
