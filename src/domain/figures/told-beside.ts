import { sentOf } from "./coverage-figures";
import { isEmpty } from "./portions";
import type { Told, UnitFigures } from "./unit-figures";

const cameInAFile = ({ kind, own }: UnitFigures): boolean => own[sentOf(kind)]?.have === 1;

/** The rows beneath an office that are its own to tell: none that came in another's file, nor what lies beneath one. */
export function ownRowsOf(standing: readonly UnitFigures[], root: string): UnitFigures[] {
  const byUnit = new Map(standing.map((row) => [row.unit, row]));
  const isForeign = (row: UnitFigures): boolean => {
    const seen = new Set<string>();
    for (let at: UnitFigures | undefined = row; at && at.unit !== root && !seen.has(at.unit);) {
      if (cameInAFile(at)) return true;
      seen.add(at.unit);
      at = byUnit.get(at.parent);
    }
    return false;
  };
  return standing.filter((row) => !isForeign(row));
}

/**
 * What an office tells of itself where the files of others hang under it: its own rows as they are now, and those of its own
 * that it no longer names emptied. Rows of others stay as they came.
 */
export function toldBeside(standing: readonly UnitFigures[], own: readonly Told[], toldAt: number): Told[] {
  const named = new Set(own.map(({ unit }) => unit));
  const gone = standing.filter((row) => !named.has(row.unit) && !isEmpty(row.own));
  return [
    ...own.map((row) => ({ own: {}, ...row, toldAt })),
    ...gone.map(({ unit, parent, kind, name }) => ({ unit, parent, kind, name, own: {}, toldAt })),
  ];
}
