import type { NameFault } from "../domain/office/read-name";
import { staffWords } from "./staff-words";

/** Why a name is not taken, in words; each form has its own words for a name that is missing. */
export function nameTold({ fault, most }: NameFault, missing: string): string {
  if (fault === "missing") return missing;
  return fault === "too-long" ? staffWords().nameTooLong(most) : staffWords().nameGarbled;
}
