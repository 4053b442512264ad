import type { Told, UnitFigures } from "./unit-figures";

/**
 * What has to be told so that rows of a backup stand again; `standing` are the rows of the same units that stand now, in
 * their order. Of figures told twice the later ones count, and each total that was stated counts by its own time.
 */
export const toBringBack = (standing: readonly (UnitFigures | undefined)[], kept: readonly UnitFigures[]): Told[] =>
  kept.map((row, nth): Told => {
    const { unit, parent, kind, name, own, stated, toldAt } = row;
    const here = standing[nth];
    if (here && !isLater(row, here)) {
      return { unit, parent: here.parent, kind: here.kind, name: here.name, stated };
    }
    return { unit, parent, kind, name, own, stated, ...(toldAt !== undefined && { toldAt }) };
  });

/** A row that was only named, as one above others, gives way to one that says something. */
const isLater = (row: UnitFigures, here: UnitFigures): boolean =>
  row.toldAt === undefined
    ? here.toldAt === undefined && Object.keys(here.own).length === 0
    : here.toldAt === undefined || here.toldAt < row.toldAt;
