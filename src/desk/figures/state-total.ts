import { isImpossible } from "../../domain/figures/coverage-figures";
import type { Stated, UnitPlace } from "../../domain/figures/unit-figures";
import { mayDo, type Desk } from "../desk";

/**
 * A lead states a total of a unit, with its source and the day it is true of; it stands over any list beneath. More than
 * there is, is refused.
 */
export async function stateTotal(
  desk: Desk,
  total: { period: string; place: UnitPlace; what: string; stated: Omit<Stated, "statedAt"> },
  by: string,
): Promise<"stated" | "leads-only" | "more-than-all"> {
  if (!(await mayDo(desk, by, "keep-figures"))) return "leads-only";
  const { period, place, what, stated } = total;
  if (isImpossible(what, stated)) return "more-than-all";
  const shelf = await desk.figures();
  await shelf.tellFigures(period, [{ ...place, stated: { [what]: { ...stated, statedAt: desk.now() } } }]);
  return "stated";
}
