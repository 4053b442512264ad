import type { JournalEvent } from "../domain/event";
import { linesMissing, type JournalHead } from "../domain/journal-head";
import { headRow, putHead, recount } from "./dexie-head";
import { rebuild } from "./dexie-rebuild";
import type { SecondCopy } from "../second-copy/second-copy";
import type { DexieStore } from "./dexie-store";
import type { SharedLine } from "./shared-lines";

/** What stands beside the database: the second copy of its lines, and how many there were. */
export interface Beside {
  lines: readonly string[];
  remembered: JournalHead | undefined;
}

/** A line as it stands in the second copy. */
export const asLine = (event: SharedLine): string => JSON.stringify(event);

const keyOf = ({ about, version }: Pick<SharedLine, "about" | "version">): string => `${about} ${version}`;
const nameOf = (line: SharedLine): string => `${keyOf(line)} ${line.signature}`;

/** What came of a mending: lines brought back, those the copy lacks, and whether it holds what does not stand any more. */
interface Mended {
  restored: number;
  missing: string[];
  stale: boolean;
}

/**
 * Brings back lines that the second copy holds and the database lost, makes the rows anew when there were any, and says
 * which lines the copy lacks. When the database counts as many lines as the copy holds, and as the head remembers,
 * nothing is read: that is every usual morning.
 */
export async function mend(store: DexieStore, beside: Beside): Promise<Mended> {
  const [count, head] = [await store.events.count(), await headRow(store)];
  const standing = head.count - (head.aside ?? 0);
  const counted = count === beside.lines.length && count === standing;
  const same = counted && !head.twice && !linesMissing(head, beside.remembered);
  if (same) return { restored: 0, missing: [], stale: false };
  const known = new Map((await store.events.toArray()).map((event) => [keyOf(event), event]));
  const aside = new Set((await store.aside.toArray()).map(({ line }) => nameOf(line)));
  const copied = standingIn(beside.lines.flatMap(readLine), aside);
  const lost = [...copied].filter(([key, line]) => known.get(key)?.signature !== line.signature);
  const displaced = lost.flatMap(([key]) => known.get(key) ?? []).filter((line) => !aside.has(nameOf(line)));
  if (lost.length || count !== standing) await putBack(store, { lost: lost.map(([, line]) => line), displaced });
  return {
    restored: lost.length,
    missing: [...known].filter(([key]) => !copied.has(key)).map(([, event]) => asLine(event)),
    stale: copied.size < beside.lines.length,
  };
}

/** The last line of each key, as the copy tells them in the order they came; those that stand aside lost their place. */
function standingIn(lines: readonly JournalEvent[], aside: ReadonlySet<string>): Map<string, JournalEvent> {
  return new Map(lines.filter((line) => !aside.has(nameOf(line))).map((line) => [keyOf(line), line]));
}

/** Writes the copy anew from the database, each version once, and behind it what came in while that was read. */
export async function writeAnew(store: DexieStore, copy: SecondCopy): Promise<void> {
  const lines = (await store.events.toArray()).map(asLine);
  copy.replace(lines);
  const written = new Set(lines);
  copy.add((await store.events.toArray()).map(asLine).filter((line) => !written.has(line)));
  await store.transaction("rw", store.heads, async () => putHead(store, { ...(await headRow(store)), twice: false }));
}

/** Lines, rows and head together: a kill in between would leave lines that nobody sees. */
async function putBack(
  store: DexieStore,
  { lost, displaced }: { lost: readonly JournalEvent[]; displaced: readonly JournalEvent[] },
): Promise<void> {
  await store.transaction("rw", store.rebuilding, async () => {
    await store.aside.bulkAdd(displaced.map((line) => ({ about: line.about, line })));
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
