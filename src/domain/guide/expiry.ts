// @chunk rules
import type { Guide } from "./guide";

export type Freshness = "fresh" | "soon" | "expired";

/** Two weeks: long enough for a volunteer to try the real service once more before the citizens are warned. */
const soonDays = 14;

const dayMs = 86_400_000;

/** How far a guide's check still holds on a day; its last good day is expiresOn itself. Days are ISO, "2026-11-24". */
export function freshnessOf(guide: Pick<Guide, "expiresOn">, today: string): Freshness {
  const daysLeft = (Date.parse(guide.expiresOn) - Date.parse(today)) / dayMs;
  if (daysLeft < 0) return "expired";
  return daysLeft <= soonDays ? "soon" : "fresh";
}

/** The guides somebody should check again: expired ones and those of the next 14 days, the oldest first. */
export const guidesToCheck = <Checked extends Pick<Guide, "expiresOn" | "code">>(guides: Checked[], today: string) =>
  guides
    .filter((guide) => freshnessOf(guide, today) !== "fresh")
    .sort((a, b) => a.expiresOn.localeCompare(b.expiresOn) || a.code.localeCompare(b.code));

/** An ISO day as people write it: "24/11/2026". */
export const writtenDay = (day: string): string => day.split("-").reverse().join("/");
