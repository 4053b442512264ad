import type { Unit } from "../unit/unit";
import { teamsOf } from "./coverage-figures";
import { rollUp } from "./roll-up";
import type { Stated, UnitFigures } from "./unit-figures";

/** What the province reported of its teams: https://baodongkhoi.vn, 20 March 2023. It names no hamlet, so none is shown. */
const reported = {
  [teamsOf("district")]: { have: 9, of: 9 },
  [teamsOf("commune")]: { have: 157, of: 157 },
  [teamsOf("hamlet")]: { have: 450, of: 968 },
};

export const benTrePeriod = "2023-03";

/**
 * Bến Tre in March 2023 over the list of its old units: the totals as they were reported, and beneath them only how many
 * communes the list itself can tell apart in each district. `source` is how the report is named.
 */
export function benTreFigures(units: readonly Unit[], source: string): UnitFigures[] {
  const stated = Object.fromEntries(
    Object.entries(reported).map(([what, told]): [string, Stated] => [
      what,
      { ...told, source, on: "2023-03-20", statedAt: 0 },
    ]),
  );
  const told = units.map(({ code, name, kind, parent = "" }) => ({
    unit: code,
    name,
    kind,
    parent,
    ...(parent ? { own: { [`listed:${kind}`]: { have: 1, of: 0 } } } : { stated }),
  }));
  return rollUp(new Map(), told);
}
