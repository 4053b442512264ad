import { monthOf } from "../../domain/figures/period";
import { ownRowsOf, toldBeside } from "../../domain/figures/told-beside";
import type { Told, UnitFigures } from "../../domain/figures/unit-figures";
import type { FigureShelf } from "../../journal/figure-shelf";
import type { Desk } from "../desk";
import type { TeamView } from "../team-view";
import { nameAbove } from "./name-above";
import { ownFigures } from "./own-figures";

/**
 * Puts the office's own figures of this month on the shelf, where they differ from what stands there. Units beneath it
 * that speak for themselves are left as they are.
 */
export async function tellOwnFigures(desk: Desk, view: TeamView): Promise<void> {
  const { place, above, own, beneath } = await ownFigures(desk, view);
  const shelf = await desk.figures();
  const period = monthOf(view.today);
  await nameAbove(shelf, period, above);
  if (beneath.length) return tellOver(shelf, period, [...own, ...beneath]);
  const standing = await shelf.unitFiguresBelow(period, place.unit);
  const mine = ownRowsOf(standing, place.unit);
  if (saysTheSame(mine, own)) return;
  // A whole telling would empty what others sent to an office without a list of those beneath it.
  if (mine.length < standing.length) return shelf.tellFigures(period, toldBeside(mine, own, desk.now()));
  await shelf.tellWhole(period, { root: place.unit, toldAt: desk.now(), rows: own });
}

/** An office over others tells its own row anew, and of the others only those nothing was heard of. */
async function tellOver(shelf: FigureShelf, period: string, told: readonly Told[]): Promise<void> {
  const units = told.map(({ unit }) => unit);
  const rows = await shelf.unitFigures(period, units);
  const fresh = told.filter((one, nth) => {
    const known = rows[nth];
    if (known && known.toldAt !== undefined) return false;
    return !known || !sameRow(known, one);
  });
  if (fresh.length) await shelf.tellFigures(period, fresh);
}

function saysTheSame(standing: readonly UnitFigures[], own: readonly Told[]): boolean {
  const known = new Map(standing.map((row) => [row.unit, row]));
  const told = standing.filter((row) => Object.keys(row.own).length);
  const bare = own.filter((one) => Object.keys(one.own ?? {}).length);
  return told.length === bare.length && own.every((one) => sameRow(known.get(one.unit), one));
}

function sameRow(row: UnitFigures | undefined, one: Told): boolean {
  if (!row) return false;
  const text = ({ parent, kind, name, own = {} }: Told | UnitFigures) =>
    JSON.stringify([parent, kind, name, Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1))]);
  return text(row) === text(one);
}
