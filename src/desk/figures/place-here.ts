import type { UnitPlace } from "../../domain/figures/unit-figures";
import { unitsTogether } from "../../domain/unit/own-unit";
import { treeOn } from "../../domain/unit/unit-tree";
import type { Desk } from "../desk";
import { officeHere } from "../office-here";
import { today } from "../today";
import { countryUnits } from "../unit/keep-units";
import { placeOfOffice } from "./own-figures";

/** Where the office of this device stands, with the units above it; undefined on a device that belongs to none. */
export async function placeHere(desk: Desk): Promise<{ place: UnitPlace; above: UnitPlace[] } | undefined> {
  const id = await officeHere(desk, desk.journal);
  if (id === undefined) return undefined;
  const [office, country, own] = await Promise.all([
    desk.journal.thing("office", id),
    countryUnits(desk.journal),
    desk.journal.things("unit"),
  ]);
  return office && placeOfOffice({ office, tree: treeOn(unitsTogether(country, own), today(desk)) });
}
