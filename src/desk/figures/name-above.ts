import type { UnitPlace } from "../../domain/figures/unit-figures";
import type { FigureShelf } from "../../journal/figure-shelf";

/** Names the units above one, where nobody has named them yet. */
export async function nameAbove(shelf: FigureShelf, period: string, above: readonly UnitPlace[]): Promise<void> {
  const units = above.map(({ unit }) => unit);
  const known = await shelf.unitFigures(period, units);
  const unnamed = above.filter((_, nth) => !known[nth]?.name);
  if (unnamed.length) await shelf.tellFigures(period, unnamed);
}
