import type { UnitPlace } from "../../domain/figures/unit-figures";
import type { FigureShelf } from "../../journal/figure-shelf";

/** Names the units above one, where nobody has named them yet, or said what they stand under. */
export async function nameAbove(shelf: FigureShelf, period: string, above: readonly UnitPlace[]): Promise<void> {
  const units = above.map(({ unit }) => unit);
  const known = await shelf.unitFigures(period, units);
  const unnamed = above.filter(({ parent }, nth) => !known[nth]?.name || (parent && !known[nth]?.parent));
  if (unnamed.length) await shelf.tellFigures(period, unnamed);
}
