/** A place in the tree of levels: a province, a commune, a hamlet. Levels are data: a kind is only a word. */
export interface Unit {
  /** Unlike any other's, of any time. */
  code: string;
  name: string;
  /** "province", "district", "commune", "hamlet", or any other word of the file it came from. */
  kind: string;
  /** The unit above it, as it was when this one began; none for the topmost. */
  parent?: string;
  /** First day it stood, "2025-07-01"; undefined: as long as anybody knows. */
  from?: string;
  /** First day it stood no more. */
  to?: string;
  /** What it went into when it ended: one unit after a merger, several after a division. */
  into?: string[];
  /** Units it was put under later, in the order of the days. */
  moved?: Move[];
}

export interface Move {
  on: string;
  parent: string;
}

/** Did the unit stand on this day? */
export const standsOn = (unit: Unit, day: string): boolean =>
  (unit.from === undefined || unit.from <= day) && (unit.to === undefined || day < unit.to);
