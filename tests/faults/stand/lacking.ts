import { thingsIn } from "../../../src/domain/office/lost-thing";
import type { Census } from "./census";

/** Rows of before that are not there any more, by their table. */
export function lackingRows(before: Census, after: Census): Record<string, number> {
  const gone = Object.entries(before).map(([table, rows]) => {
    const here = new Set(after[table]);
    return [table, rows.filter((row) => !here.has(row)).length] as const;
  });
  return Object.fromEntries(gone.filter(([, count]) => count));
}

/** Those of them that staff are told nothing of; given what they are told. */
export function untold(lacking: Record<string, number>, told: readonly string[]): string[] {
  return Object.entries(lacking).flatMap(([place, count]) => {
    const table = place.split(".")[1]!;
    const [, missingLines] = told;
    const things = table === "keys" ? ["tablet-key"] : thingsIn({ [table]: 1 });
    const named = table === "events" ? Number(missingLines) > 0 : things.some((one) => told.includes(one));
    return named ? [] : [`${count} rows of ${place} are gone, and nobody is told`];
  });
}
