import { readName, type NameKind } from "../domain/office/read-name";
import { nameTold } from "../wording/name-told";

/** A name as it was typed, or what to put right in words; `missing` are the form's own words for an empty one. */
export function readNamed(typed: string, kind: NameKind, missing: string): { name: string } | { fault: string } {
  const read = readName(typed, kind);
  return "fault" in read ? { fault: nameTold(read, missing) } : read;
}
