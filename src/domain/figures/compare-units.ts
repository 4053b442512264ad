import { shareOf } from "./compare-periods";
import { coverageFigures, effortOf, helpTotals, type Effort } from "./coverage-figures";
import { teamFigures } from "./coverage-rows";
import { organisationsIn } from "./effort-rows";
import type { Portion } from "./portions";
import { figureOf, figuresOf, type UnitFigures } from "./unit-figures";

/** What two units, or two months of one, are compared by besides figures of coverage. */
export const helpCompared = ["alone", "for-them", "share", "minutes", "duties"] as const;
export type HelpCompared = (typeof helpCompared)[number];

/** One figure of two units: a count, a share in percent, or so many of so many; undefined where a unit tells nothing. */
export interface UnitsRow {
  what: HelpCompared | string;
  a: number | Portion | undefined;
  b: number | Portion | undefined;
}

/** The figures of two units side by side; one that neither tells is left out. */
export function compareUnits(a: UnitFigures | undefined, b: UnitFigures | undefined): UnitsRow[] {
  const rows = [a, b].filter((row) => row !== undefined);
  const portions = [...teamFigures(rows), ...coverageFigures];
  return [
    ...helpCompared.map((what) => ({ what, a: helpOf(a, what), b: helpOf(b, what) })),
    ...portions.map((what) => ({ what, a: portionOf(a, what), b: portionOf(b, what) })),
  ].filter((row) => row.a !== undefined || row.b !== undefined);
}

function portionOf(row: UnitFigures | undefined, what: string): Portion | undefined {
  const portion = row && figureOf(row, what);
  return portion?.of ? portion : undefined;
}

const helpOf = (row: UnitFigures | undefined, what: HelpCompared): number | undefined => row && helpFigure(row, what);

/** One figure of the help of a unit; undefined where it tells nothing of its help. */
export function helpFigure(row: UnitFigures, what: HelpCompared): number | undefined {
  const help = (end: keyof typeof helpTotals) => figureOf(row, helpTotals[end]).have;
  const all = help("alone") + help("for-them");
  if (what === "share") return shareOf(help("alone"), all);
  const n = what === "alone" || what === "for-them" ? help(what) : effortIn(row, what);
  return n || all ? n : undefined;
}

/** Of all organisations together, what was withheld of them as well. */
function effortIn(row: UnitFigures, effort: Effort): number {
  const known = figuresOf(row);
  return organisationsIn(known).reduce((sum, one) => sum + (known[effortOf(one, effort)]?.have ?? 0), 0);
}
