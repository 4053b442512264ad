import type { Office } from "../domain/office/office";
import { hamletsOn } from "../domain/unit/hamlets-on";
import type { Journal } from "../journal/journal";

/** An office as it is on a day ("2026-07-01"): a hamlet that was merged by then has the name of what it became. */
export async function officeOn(journal: Journal, id: string, day: string): Promise<Office | undefined> {
  const [office, units] = await Promise.all([journal.thing("office", id), journal.things("unit")]);
  return office && { ...office, hamlets: hamletsOn(office.hamlets, units, day) };
}
