import { mergedNames } from "./merged-names";
import { standsOn, type Unit } from "./unit";

/**
 * The hamlets people choose from on a day ("2026-07-01"): a name in the office's list whose hamlet went into another one by
 * then is that other's name. So the list changes on the day of a merger that was written down weeks before. A name that a
 * hamlet bears again stays.
 */
export function hamletsOn(listed: readonly string[], units: readonly Unit[], day: string): string[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const standing = new Set(units.filter((unit) => standsOn(unit, day)).map(({ name }) => name));
  const ended = units
    .filter(({ to, name }) => to !== undefined && to <= day && !standing.has(name))
    .sort((a, b) => ((a.to ?? "") < (b.to ?? "") ? -1 : 1));
  let names = [...listed];
  for (const { name, into } of ended) {
    const next = into?.length === 1 ? byCode.get(into[0] ?? "") : undefined;
    if (next && names.includes(name)) names = mergedNames(names, [name], next.name);
  }
  return names;
}
