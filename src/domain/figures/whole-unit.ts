import { isEmpty } from "./portions";
import type { Told, UnitFigures } from "./unit-figures";

/** All there is to tell of a unit at one time: its own row and every row beneath it. */
export interface WholeUnit {
  root: string;
  /** Milliseconds; of two tellings of one unit the later one counts. */
  toldAt: number;
  rows: readonly Told[];
}

/**
 * What has to be told so that nothing stands beneath a unit but what a telling of it says; undefined when it is older
 * than what stands there, or the same. `standing` are all rows of the unit and beneath it.
 */
export function newerThan(standing: readonly UnitFigures[], { root, toldAt, rows }: WholeUnit): Told[] | undefined {
  const known = standing.find(({ unit }) => unit === root);
  if (known?.toldAt !== undefined && known.toldAt >= toldAt) return undefined;
  const named = new Set(rows.map(({ unit }) => unit));
  const gone = standing.filter(({ unit, own }) => !named.has(unit) && !isEmpty(own));
  return [
    ...rows.map((row) => ({ own: {}, ...row, toldAt })),
    ...gone.map(({ unit, parent, kind, name }) => ({ unit, parent, kind, name, own: {}, toldAt })),
  ];
}

/** Says anything at all: what was taken back leaves a row of nothing behind. */
export const saysAnything = (row: UnitFigures): boolean =>
  !isEmpty(row.own) || !isEmpty(row.below) || Object.keys(row.stated).length > 0;
