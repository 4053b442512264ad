import type { JournalEvent } from "../domain/event";
import { linesMissing, type JournalHead } from "../domain/journal-head";
import { headRow, putHead, recount } from "./dexie-head";
import { rebuild } from "./dexie-rebuild";
import type { SecondCopy } from "../second-copy/second-copy";
import type { DexieStore } from "./dexie-store";
import type { SharedLine } from "./shared-lines";

/** What is kept outside the database: the second copy of its lines, and how many lines there were. */
export interface Beside {
  lines: readonly string[];
  remembered: JournalHead | undefined;
}

/** A line as it stands in the second copy. */
export const asLine = (event: SharedLine): string => JSON.stringify(event);

const keyOf = ({ about, version }: Pick<SharedLine, "about" | "version">): string => `${about} ${version}`;
const nameOf = (line: SharedLine): string => `${keyOf(line)} ${line.signature}`;

/**
 * The result of mending: how many lines were brought back, which lines the copy lacks, and whether the copy holds lines
 * that do not count any more.
 */
interface Mended {
  restored: number;
  missing: string[];
  stale: boolean;
}

/**
 * Brings back lines that the database lost and the second copy still holds, makes the rows anew when there were any, and
 * says which lines the copy lacks. On a usual morning the database, the copy and the head count the same number of lines,
 * and then nothing is read.
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

/**
 * The copy has the lines in the order they were written, so the last line of each key is the one that counts. Lines that
 * were set aside are left out.
 */
function standingIn(lines: readonly JournalEvent[], aside: ReadonlySet<string>): Map<string, JournalEvent> {
  return new Map(lines.filter((line) => !aside.has(nameOf(line))).map((line) => [keyOf(line), line]));
}

/** Writes the copy anew from the database, each version once, and adds what was written to the database meanwhile. */
export async function writeAnew(store: DexieStore, copy: SecondCopy): Promise<void> {
  const lines = (await store.events.toArray()).map(asLine);
  copy.replace(lines);
  const written = new Set(lines);
  copy.add((await store.events.toArray()).map(asLine).filter((line) => !written.has(line)));
  await store.transaction("rw", store.heads, async () => putHead(store, { ...(await headRow(store)), twice: false }));
}

/** Lines, rows and head are written in one transaction: a kill between them would leave lines that no screen shows. */
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
