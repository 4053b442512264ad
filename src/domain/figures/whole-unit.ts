import { isEmpty } from "./portions";
import type { Told, UnitFigures } from "./unit-figures";

/** All figures of a unit at one time: its own row and every row beneath it. */
export interface WholeUnit {
  root: string;
  /** Milliseconds; of two tellings of one unit the later one counts. */
  toldAt: number;
  rows: readonly Told[];
}

/**
 * The changes after which a unit and all beneath it say exactly what these figures say; undefined when newer or the same
 * figures are there already. `standing` are all rows of the unit and beneath it.
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

/** A file that was taken of a unit in one period, with all that stood there before. */
export interface Taken {
  toldAt: number;
  /** What the file said. */
  rows: readonly Told[];
  before: readonly UnitFigures[];
}

/**
 * What has to be told so that all stands as it did before a file was taken: `standing` are all rows of its unit and beneath
 * it. What others told since stays, and so does every total stated by anybody but the file. A total of a time later than
 * `latest`, in milliseconds, goes as well: an earlier release took it, and no right one could replace it.
 */
export function withoutTaken(standing: readonly UnitFigures[], taken: Taken, latest: number): Told[] {
  const was = new Map(taken.before.map((row) => [row.unit, row]));
  const said = new Map(taken.rows.map(({ unit, stated = {} }) => [unit, stated]));
  return standing.map((row): Told => {
    const before = was.get(row.unit);
    const { own, toldAt } = row.toldAt === taken.toldAt ? { own: {}, toldAt: undefined, ...before } : row;
    const kept = Object.entries(row.stated).filter(
      ([what, { statedAt }]) => statedAt <= latest && said.get(row.unit)?.[what]?.statedAt !== statedAt,
    );
    const { unit, parent, kind, name } = before ?? row;
    const stated = { ...before?.stated, ...Object.fromEntries(kept) };
    return { unit, parent, kind, name, own, stated, ...(toldAt !== undefined && { toldAt }), anew: true };
  });
}

/** True if the row says anything. A row whose figures were withdrawn says nothing. */
export const saysAnything = (row: UnitFigures): boolean =>
  !isEmpty(row.own) || !isEmpty(row.below) || Object.keys(row.stated).length > 0;
