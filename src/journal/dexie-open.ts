import { linesMissing, readHead, writeHead, type JournalHead } from "../domain/journal-head";
import { headRow, noteDamage, recount } from "./dexie-head";
import { mend, mendNames } from "./dexie-mend";
import { rebuild } from "./dexie-rebuild";
import { DexieStore } from "./dexie-store";
import type { SecondCopy } from "./second-copy";

/** Where the journal is kept, besides its name: another database, and the copies it is mended from. */
export interface Keeping {
  factory?: IDBFactory | undefined;
  copy?: SecondCopy;
  names?: SecondCopy;
  /** A file of one line: how many lines there are, written after each of them. It may lag behind, never lead. */
  head?: SecondCopy;
  /** Called when another page brought newer tables, or erased these, or the browser threw them away: they stay closed. */
  onOutdated?: () => void;
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
  const outdated = () => {
    for (const beside of [keeping.copy, keeping.names, keeping.head]) beside?.letGo();
    keeping.onOutdated?.();
  };
  store.on("versionchange", outdated);
  await makeTables(store);
  // Only when it was not this page that closed them.
  store.backendDB().addEventListener("close", outdated);
  await repair(store);
  let restored = 0;
  let remembered: JournalHead | undefined;
  await keeping.head?.keep(async (lines) => {
    remembered = readHead(lines.at(-1));
    return [];
  });
  await keeping.copy?.keep(async (lines) => {
    const found = await mend(store, { lines, remembered });
    restored += found.restored;
    await noteDamage(store, found.restored, linesMissing(await headRow(store), remembered));
    await keepHead(store, keeping);
    return found.missing;
  });
  await keeping.names?.keep(async (lines) => {
    const all = await mendNames(store, lines);
    // Added to, the copy would grow with every start.
    if (all.join("\n") !== lines.join("\n")) keeping.names!.replace(all);
    return [];
  });
  return { store, restored: () => restored };
}

/** What an older version, or a power cut, left to be done; each repair is whole or is done again at the next start. */
async function repair(store: DexieStore): Promise<void> {
  if (await store.repairs.count()) await rebuild(store);
  if (await store.heads.get("lines")) return;
  await store.transaction("rw", store.events, store.heads, () => recount(store));
}

/** Writes the head of what the disk has into its second place. */
export async function keepHead(store: DexieStore, keeping: Keeping): Promise<void> {
  if (keeping.head) keeping.head.replace([writeHead(await headRow(store))]);
}
