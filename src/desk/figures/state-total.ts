import type { Stated, UnitPlace } from "../../domain/figures/unit-figures";
import { isLead, type Desk } from "../desk";

/** A lead states a total of a unit, with its source and the day it is true of; it stands over any list beneath. */
export async function stateTotal(
  desk: Desk,
  total: { period: string; place: UnitPlace; what: string; stated: Omit<Stated, "statedAt"> },
  by: string,
): Promise<"stated" | "leads-only"> {
  if (!(await isLead(desk, by))) return "leads-only";
  const { period, place, what, stated } = total;
  const shelf = await desk.figures();
  await shelf.tellFigures(period, [{ ...place, stated: { [what]: { ...stated, statedAt: desk.now() } } }]);
  return "stated";
}
