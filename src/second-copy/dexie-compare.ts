import type { Dexie, Table } from "dexie";
import { readCopied, wholeLines, type Copied, type Rows } from "./copied-lines";
import { letGo, type KeptTwice, type Revision } from "./dexie-kept-twice";

/**
 * Compares the tables with their copy, as soon as this page keeps it: brings back what the database lost, and writes the
 * copy anew where that lags behind. Whichever of the two knows the later revision is right. Resolves after the first try.
 */
export async function compareWithCopy(database: Dexie, group: KeptTwice): Promise<unknown> {
  const compare = async (lines: readonly string[]) => {
    const copied = readCopied(lines);
    const here = await revisionOf(database, group);
    const restored = copied.last > here ? await restore(database, group, copied) : {};
    if (!here && !copied.last) await begin(database, group);
    if (!copied.complete || copied.last !== here) group.copy?.renew();
    const revision = await revisionOf(database, group);
    await group.onCompared?.({ revision, begun: here > 0, restored, copyWasGone: here > 0 && !lines.length });
    return [];
  };
  // Only if it was not this page that closed it.
  database.backendDB().addEventListener("close", () => letGo([group]));
  return group.copy?.keep(compare, () => whole(database, group));
}

const revisionOf = async (database: Dexie, { name }: KeptTwice): Promise<number> =>
  ((await database.table<Revision, string>("revisions").get(name)) ?? { revision: 0 }).revision;

const tablesOf = (database: Dexie, { tables }: KeptTwice): Table[] => tables.map((table) => database.table(table));

/** From now on, a database without a revision has been emptied. */
const begin = (database: Dexie, { name }: KeptTwice): Promise<unknown> =>
  database.table<Revision, string>("revisions").put({ group: name, revision: 1 });

/** All rows as one transaction sees them. */
async function whole(database: Dexie, group: KeptTwice): Promise<string[]> {
  const tables = tablesOf(database, group);
  return database.transaction("r", [...tables, database.table("revisions")], async () => {
    const revision = await revisionOf(database, group);
    const rows: Rows = {};
    for (const table of tables) rows[table.name] = await table.toArray();
    return wholeLines(revision, rows);
  });
}

/**
 * Restores what the copy has and the database has not, all or nothing. Returns how many rows of each table were
 * restored.
 */
async function restore(database: Dexie, group: KeptTwice, copied: Copied): Promise<Record<string, number>> {
  const tables = tablesOf(database, group);
  const restored: Record<string, number> = {};
  await database.transaction("rw", [...tables, database.table("revisions")], async () => {
    const here = await revisionOf(database, group);
    // The copy was written after the last revision of the database: any other row in the database was deleted since.
    const anew = copied.complete && copied.wholeAt > here;
    await database.table<Revision, string>("revisions").put({ group: group.name, revision: copied.last });
    if (anew) for (const table of tables) await table.clear();
    for (const change of copied.after(here))
      for (const [name, rows] of Object.entries(change)) {
        if (!group.tables.includes(name)) continue;
        await database.table(name).bulkPut(rows);
        restored[name] = (restored[name] ?? 0) + rows.length;
      }
  });
  return restored;
}
