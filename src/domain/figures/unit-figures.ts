import { nothing, plus, type Portion, type Portions } from "./portions";

/** A total somebody stated, with where it comes from; it stands in place of any list beneath. */
export interface Stated extends Portion {
  /** In the words of who stated it, such as "báo cáo tháng 3-2023". */
  source: string;
  /** The day it is true of. */
  on: string;
  /** Milliseconds; of two statements the later one counts. */
  statedAt: number;
}

/** Where a unit stands in the tree. */
export interface UnitPlace {
  unit: string;
  /** "" for the topmost. */
  parent: string;
  kind: string;
  name: string;
}

/** What is known of one unit in one period: its own part, the sum of those below, and what was stated over both. */
export interface UnitFigures extends UnitPlace {
  own: Portions;
  below: Portions;
  stated: Readonly<Record<string, Stated>>;
  /** When its own part was told, in milliseconds; undefined while nobody said. */
  toldAt?: number;
}

/** Something new about a unit: what is left out stays as it was. */
export interface Told extends UnitPlace {
  own?: Portions;
  stated?: Readonly<Record<string, Stated>>;
  toldAt?: number;
  /** Replaces all but the sum of the units below: what is left out is deleted. Used only when figures are withdrawn. */
  anew?: true;
}

/** One figure of a unit: what was stated, else its own part and the sum of those below. */
export function figureOf(row: UnitFigures, what: string): Portion {
  return row.stated[what] ?? listedOf(row, what);
}

/** One figure as the list beneath gives it, whatever was stated. */
export const listedOf = (row: UnitFigures, what: string): Portion =>
  plus(row.own[what] ?? nothing, row.below[what] ?? nothing);

/** Every figure of a unit. */
export function figuresOf(row: UnitFigures): Portions {
  const whats = new Set([...Object.keys(row.own), ...Object.keys(row.below), ...Object.keys(row.stated)]);
  const figures: Record<string, Portion> = {};
  for (const what of whats) {
    const { have, of } = figureOf(row, what);
    if (have || of) figures[what] = { have, of };
  }
  return figures;
}
