import type { JournalEvent } from "../domain/event";
import { linesMissing, type JournalHead } from "../domain/journal-head";
import { headRow, recount } from "./dexie-head";
import { rebuild } from "./dexie-rebuild";
import type { DexieStore } from "./dexie-store";

/** What stands beside the database: the second copy of its lines, and how many there were. */
export interface Beside {
  lines: readonly string[];
  remembered: JournalHead | undefined;
}

/** A line as it stands in the second copy. */
export const asLine = (event: JournalEvent): string => JSON.stringify(event);

const keyOf = ({ about, version }: Pick<JournalEvent, "about" | "version">): string => `${about} ${version}`;

/**
 * Brings back lines that the second copy holds and the database lost, makes the rows anew when there were any, and says
 * which lines the copy lacks. When the database counts as many lines as the copy holds, and as the head remembers,
 * nothing is read: that is every usual morning.
 */
export async function mend(store: DexieStore, beside: Beside): Promise<{ restored: number; missing: string[] }> {
  const [count, head] = [await store.events.count(), await headRow(store)];
  const same = count === beside.lines.length && count === head.count && !linesMissing(head, beside.remembered);
  if (same) return { restored: 0, missing: [] };
  const known = new Map((await store.events.toArray()).map((event) => [keyOf(event), event]));
  const copied = beside.lines.flatMap(readLine);
  const lost = copied.filter((event) => !known.has(keyOf(event)));
  if (lost.length || count !== head.count) await putBack(store, lost);
  const inCopy = new Set(copied.map(keyOf));
  return {
    restored: lost.length,
    missing: [...known].filter(([key]) => !inCopy.has(key)).map(([, event]) => asLine(event)),
  };
}

/** Lines, rows and head together: a kill in between would leave lines that nobody sees. */
async function putBack(store: DexieStore, lost: readonly JournalEvent[]): Promise<void> {
  await store.transaction("rw", [store.events, store.heads, store.repairs, ...store.projections], async () => {
    await store.events.bulkPut([...lost]);
    await recount(store);
    await rebuild(store);
  });
}

function readLine(line: string): JournalEvent[] {
  try {
    const event = JSON.parse(line) as JournalEvent;
    return typeof event?.about === "string" && typeof event.version === "number" ? [event] : [];
  } catch {
    return [];
  }
}
