import type { JournalEvent } from "../domain/event";
import { rebuild } from "./dexie-rebuild";
import type { DexieStore } from "./dexie-store";

/** A line as it stands in the second copy. */
export const asLine = (event: JournalEvent): string => JSON.stringify(event);

const keyOf = ({ about, version }: Pick<JournalEvent, "about" | "version">): string => `${about} ${version}`;

/**
 * Brings back lines that the second copy holds and the database lost, makes the rows anew when there were any, and says
 * which lines the copy lacks. With equally many lines on both sides nothing is read: that is every usual morning.
 */
export async function mend(
  store: DexieStore,
  copy: readonly string[],
): Promise<{ restored: number; missing: string[] }> {
  const count = await store.events.count();
  if (count === copy.length) return { restored: 0, missing: [] };
  const known = new Map((await store.events.toArray()).map((event) => [keyOf(event), event]));
  const copied = copy.flatMap(readLine);
  const lost = copied.filter((event) => !known.has(keyOf(event)));
  if (lost.length) {
    await store.transaction("rw", store.events, () => store.events.bulkPut(lost));
    await rebuild(store);
  }
  const inCopy = new Set(copied.map(keyOf));
  return {
    restored: lost.length,
    missing: [...known].filter(([key]) => !inCopy.has(key)).map(([, event]) => asLine(event)),
  };
}

function readLine(line: string): JournalEvent[] {
  try {
    const event = JSON.parse(line) as JournalEvent;
    return typeof event?.about === "string" && typeof event.version === "number" ? [event] : [];
  } catch {
    return [];
  }
}

/** Brings back the names of members when the database lost them all; the copy never lacks any that way. */
export async function mendNames(store: DexieStore, copy: readonly string[]): Promise<string[]> {
  const known = await store.members.toArray();
  if (known.length) return copy.length === known.length ? [] : known.map((member) => JSON.stringify(member));
  await store.members.bulkPut(copy.map((line) => JSON.parse(line) as { id: string; name: string }));
  return [];
}
