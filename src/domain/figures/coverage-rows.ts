import { placeIn } from "../key-of";
import { levels } from "./coverage-figures";
import { isUnsent } from "./known-of";
import type { Portion } from "./portions";
import { figureOf, figuresOf, listedOf, type Stated, type UnitFigures } from "./unit-figures";

/** One figure of a unit against 100 %, where it was stated, and what the list beneath comes to if that differs. */
export interface CoverageRow {
  what: string;
  portion: Portion;
  stated?: Stated;
  listed?: Portion;
}

/** The figures of these names a unit has, in the order they are named. */
export function coverageRows(row: UnitFigures, whats: readonly string[]): CoverageRow[] {
  const known = figuresOf(row);
  return whats
    .filter((what) => known[what]?.of)
    .map((what) => {
      const [stated, listed] = [row.stated[what], listedOf(row, what)];
      const differs = stated && listed.of > 0 && (listed.of !== stated.of || listed.have !== stated.have);
      return { what, portion: figureOf(row, what), ...(stated && { stated }), ...(differs && { listed }) };
    });
}

/** The levels whose teams a unit or those beneath it tell of, from the top down. */
export function teamFigures(rows: readonly UnitFigures[]): string[] {
  const found = new Set(rows.flatMap((row) => Object.keys(figuresOf(row)).filter((what) => what.startsWith("teams:"))));
  const rank = (what: string) => {
    const at = placeIn(levels, what.slice("teams:".length));
    return at < 0 ? levels.length : at;
  };
  return [...found].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

const share = ({ have, of }: Portion): number => (of ? have / of : 1);

/**
 * Orders units so that those furthest behind come first. Two units are compared by the first figure in which they differ.
 * Units whose figures never came are last, because nobody knows how far they are.
 */
export function furthestBehind(rows: readonly UnitFigures[], whats: readonly string[]): UnitFigures[] {
  const vietnamese = new Intl.Collator("vi", { numeric: true });
  const told = rows.map((row) => ({
    row,
    unsent: Number(isUnsent(row)),
    shares: whats.map((what) => share(figureOf(row, what))),
  }));
  const differing = (a: readonly number[], b: readonly number[]) => {
    const at = a.findIndex((one, nth) => one !== b[nth]);
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
  };
  return told
    .sort((a, b) => a.unsent - b.unsent || differing(a.shares, b.shares) || vietnamese.compare(a.row.name, b.row.name))
    .map(({ row }) => row);
}
