import type { NotWritten } from "../../domain/request/decide";
import type { UnitFile } from "../../domain/unit/read-units";
import type { Unit } from "../../domain/unit/unit";
import type { Journal } from "../../journal/journal";
import { changeSettings } from "../office/change-settings";
import type { Desk } from "../desk";

/** Keeps a file of the country's units on this tablet and sets where the office stands in it. */
export async function keepUnits(
  desk: Desk,
  chosen: { office: string; unit: string; name: string; file: UnitFile },
  by: string,
): Promise<"changed" | "leads-only" | NotWritten> {
  await desk.journal.keepUnitFile(chosen.name, chosen.file);
  return changeSettings(desk, chosen.office, { by, settings: { unit: chosen.unit } });
}

/** The units of every file this tablet keeps. */
export const countryUnits = async (journal: Journal): Promise<Unit[]> =>
  [...(await journal.unitFiles()).values()].flatMap(({ units }) => units);
