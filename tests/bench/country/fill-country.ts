import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { oneIf } from "../../../src/domain/figures/portions";
import { rollUp } from "../../../src/domain/figures/roll-up";
import type { Told, UnitFigures } from "../../../src/domain/figures/unit-figures";
import type { UnitFile } from "../../../src/domain/unit/read-units";
import { builtApp } from "../../journeys/support/station";

/** The country's own list as the app carries it: 34 provinces, 3,321 communes. */
const folder = join(builtApp, "units");
const isProvince = (name: string) => /^\d+\.json$/.test(name);
export const unitFiles = readdirSync(folder)
  .filter(isProvince)
  .map((name) => ({
    name: name.replace(".json", ""),
    file: JSON.parse(readFileSync(join(folder, name), "utf8")) as UnitFile,
  }));

const units = unitFiles.flatMap(({ file }) => file.units);
const communes = units.filter(({ kind }) => kind === "commune");

/** Where the offices of the bench stand: one province, and one commune of it. */
export const province = "86";
export const provinceFiles = unitFiles.filter(({ name }) => name === province);
export const commune = communes.find(({ parent }) => parent === province)!;

function hamletTold(nth: number, parent: string): Told {
  const own = {
    "teams:hamlet": oneIf(nth % 2 === 0),
    "hamlets:member": oneIf(nth % 3 !== 0),
    "hamlets:helped": oneIf(nth % 5 === 0),
  };
  return { unit: `hamlet-${nth}`, parent, kind: "hamlet", name: `Ấp ${(nth % 9) + 1}`, own, toldAt: 1 };
}

function unitTold({ code, parent = "", kind, name }: (typeof units)[number], nth: number): Told {
  const own = {
    [`teams:${kind}`]: oneIf(nth % 20 !== 0),
    "members:duty": { have: nth % 12, of: 12 },
    "help/alone": { have: 20 + (nth % 30), of: 0 },
    "org/womens-union/alone": { have: 10, of: 0 },
    "org/youth-union/alone": { have: 10 + (nth % 30), of: 0 },
  };
  return { unit: code, parent, kind, name, own, toldAt: 1 };
}

/** What every unit of the country tells of one month, with so many hamlets below its communes. */
export const toldByCountry = (hamlets: number): Told[] => [
  ...units.map(unitTold),
  ...Array.from({ length: hamlets }, (_, nth) => hamletTold(nth, communes[nth % communes.length]!.code)),
];

/** What one commune tells, with nine hamlets. */
export const toldByCommune = (commune: (typeof units)[number]): Told[] => [
  unitTold(commune, 1),
  ...Array.from({ length: 9 }, (_, nth) => hamletTold(nth, commune.code)),
];

/** The rows the shelf of figures keeps of them, with every sum. */
export const rowsOf = (told: readonly Told[]): UnitFigures[] => rollUp(new Map(), told);
