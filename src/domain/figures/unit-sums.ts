import { nothing, plus, type Portion } from "./portions";
import { figureOf, listedOf, type Stated, type UnitFigures } from "./unit-figures";

/** What one figure of a unit is made of: its own part, that of each unit right beneath, and what was stated over both. */
export interface UnitSum {
  what: string;
  own: Portion;
  beneath: { row: UnitFigures; portion: Portion }[];
  /** Own part and units beneath together. */
  listed: Portion;
  /** Said by somebody in place of the list; then it need not be the sum. */
  stated?: Stated;
}

/** Several of so many, or only how many there are. */
export const portionText = ({ have, of }: Portion): string => (of ? `${have}/${of}` : String(have));

const says = ({ have, of }: Portion): boolean => have > 0 || of > 0;

/** What a figure of a unit sums; units beneath that tell nothing of it are left out. */
export function unitSum(row: UnitFigures, beneath: readonly UnitFigures[], what: string): UnitSum {
  const stated = row.stated[what];
  return {
    what,
    own: row.own[what] ?? nothing,
    beneath: beneath
      .map((one) => ({ row: one, portion: figureOf(one, what) }))
      .filter(({ portion }) => says(portion))
      .sort((a, b) => b.portion.have - a.portion.have || (a.row.name < b.row.name ? -1 : 1)),
    listed: listedOf(row, what),
    ...(stated && { stated }),
  };
}

/** The sum of what stands in the list: own part and each unit beneath. */
export const addedUp = ({ own, beneath }: UnitSum): Portion =>
  beneath.reduce((sum, { portion }) => plus(sum, portion), own);
