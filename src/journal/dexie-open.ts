import { linesMissing, readHead, writeHead, type JournalHead } from "../domain/journal-head";
import { headRow, noteDamage, recount } from "./dexie-head";
import { mend, writeAnew } from "./dexie-mend";
import { rebuild } from "./dexie-rebuild";
import { foldVersion } from "./fold-version";
import { compareWithCopy } from "../second-copy/dexie-compare";
import { groupsOf, keepTwice, type GroupKeeping } from "../second-copy/dexie-kept-twice";
import type { SecondCopy } from "../second-copy/second-copy";
import { DexieStore, journalGroups } from "./dexie-store";

/** Where the journal is kept, besides its name: another database, and the copies it is mended from. */
export interface Keeping extends GroupKeeping<keyof typeof journalGroups> {
  factory?: IDBFactory | undefined;
  copy?: SecondCopy;
  /** A file of one line: how many lines there are, written after each of them. It may lag behind, never lead. */
  head?: SecondCopy;
  /** Called when another page brought newer tables, or erased these, or the browser threw them away: they stay closed. */
  onOutdated?: () => void;
  /** Called while rows are made anew, with how much of that is done: 0 to 1. */
  onRemaking?: (share: number) => void;
  /** How many lines there were when it was last noted in a third place. */
  linesBefore?: number;
  /** Called with how many there are now; `compared` when it was just found out how many are gone. */
  onLines?: (count: number, compared?: boolean) => void;
}

/** This release cannot make its tables from those of the one before: the release is at fault, not the disk. */
export class TablesNotMade extends Error {}

const ofTheRelease = /^(Error|TypeError|RangeError|ReferenceError|(Upgrade|Schema|Bulk|Modify|Constraint)Error)$/;

async function makeTables(store: DexieStore): Promise<void> {
  try {
    await store.open();
  } catch (reason) {
    const { name, message } = reason as Error;
    throw ofTheRelease.test(name) ? new TablesNotMade(message, { cause: reason }) : reason;
  }
}

/** The tables, open and mended; `restored` counts the lines that came back from the copy, now or when this page got it. */
export async function openStore(
  name: string,
  keeping: Keeping,
): Promise<{ store: DexieStore; restored: () => number }> {
  const store = new DexieStore(name, keeping.factory);
  const groups = groupsOf(journalGroups, keeping);
  keepTwice(store, groups);
  const outdated = () => {
    for (const copy of [keeping.copy, keeping.head]) copy?.letGo();
    keeping.onOutdated?.();
  };
  store.on("versionchange", outdated);
  await makeTables(store);
  // The browser sends this event only when it closed the database itself, not when this page did.
  store.backendDB().addEventListener("close", outdated);
  await repair(store, keeping);
  const beside = groups.map((group) => compareWithCopy(store, group));
  // This group is compared first: which lines were set aside decides which of the other lines count.
  await beside[groups.findIndex(({ name }) => name === "hub")];
  let restored = 0;
  let remembered: JournalHead | undefined;
  await keeping.head?.keep(async (lines) => {
    remembered = readHead(lines.at(-1));
    return [];
  });
  await keeping.copy?.keep(async (lines) => {
    const found = await mend(store, { lines, remembered });
    restored += found.restored;
    const gone = await missing(store, remembered, keeping);
    // The hub may still have the lost lines, so its streams are read again from the beginning.
    if (found.restored || gone) await store.marks.clear();
    await noteDamage(store, { restored: found.restored, missing: gone });
    await keepHead(store, keeping, true);
    if (!found.stale) return found.missing;
    await writeAnew(store, keeping.copy!);
    return [];
  });
  await Promise.all(beside);
  return { store, restored: () => restored };
}

/** How many lines are lost. Two places remember how many there were; the higher number counts. */
async function missing(store: DexieStore, remembered: JournalHead | undefined, { linesBefore = 0 }: Keeping) {
  const head = await headRow(store);
  return Math.max(linesMissing(head, remembered), linesBefore - head.count);
}

/**
 * Makes all rows anew when another release wrote them, or when a power cut stopped this before. It is one transaction: it
 * is finished, or the next start begins it again.
 */
async function repair(store: DexieStore, { onRemaking }: Keeping): Promise<void> {
  if (await rowsFollow(store)) return;
  await store.transaction("rw", store.rebuilding, async () => {
    // Another page may have done it meanwhile.
    if (await rowsFollow(store)) return;
    if (!(await store.heads.get("lines"))) await recount(store);
    await rebuild(store, onRemaking);
  });
}

async function rowsFollow(store: DexieStore): Promise<boolean> {
  const [head, repairs] = await Promise.all([store.heads.get("lines"), store.repairs.count()]);
  return !repairs && head?.what === "lines" && head.folds === foldVersion;
}

/** Writes the head, as the disk has it, into its second file. */
export async function keepHead(store: DexieStore, { head, onLines }: Keeping, compared?: boolean): Promise<void> {
  if (!head) return;
  const now = await headRow(store);
  head.replace([writeHead(now)]);
  onLines?.(now.count, compared);
}
