import { readName } from "../../domain/office/read-name";
import { comparable } from "../../domain/team/member-line";
import { nameTold } from "../../wording/name-told";
import { unitWords } from "../../wording/unit-words";

/** One wrong line stops all of them, so that nothing is added only in part. */
export function hamletsFault(names: readonly string[], known: readonly string[]): string {
  if (!names.length) return unitWords().hamlets.empty;
  const seen = new Set(known.map(comparable));
  for (const name of names) {
    const read = readName(name, "place");
    if ("fault" in read) return `“${name.slice(0, 30)}”: ${nameTold(read, unitWords().hamlets.empty)}`;
    if (seen.has(comparable(name))) return unitWords().hamlets.twice(name);
    seen.add(comparable(name));
  }
  return "";
}
