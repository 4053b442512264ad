import { headRow, noteDamage, recount } from "./dexie-head";
import { rebuild } from "./dexie-rebuild";
import type { DexieStore } from "./dexie-store";
import type { Backup, Journal } from "./journal";

/** Everything that a restored journal needs, as one transaction saw it. Notes stay out: what was erased stays erased. */
async function readBackup(store: DexieStore): Promise<Backup> {
  return store.transaction("r", [store.events, store.members, store.tallies, store.unitFiles], async () => ({
    lines: await store.events.toArray(),
    names: await store.members.toArray(),
    tallies: await store.tallies.toArray(),
    unitFiles: await store.unitFiles.toArray(),
  }));
}

/**
 * Adds what this journal lacks of a backup, and makes every row anew; all or nothing. Lines that stand here already stay
 * as they are, and no counter goes back. Says how many lines were added.
 */
async function addBackup(store: DexieStore, backup: Backup): Promise<number> {
  const tables = [store.members, store.tallies, store.unitFiles, ...store.rebuilding];
  return store.transaction("rw", tables, async () => {
    const before = await store.events.count();
    const known = await store.events.bulkGet(backup.lines.map(({ about, version }) => [about, version]));
    await store.events.bulkAdd(backup.lines.filter((_, at) => !known[at]));
    for (const member of backup.names) if (!(await store.members.get(member.id))) await store.members.put(member);
    for (const tally of backup.tallies) {
      const here = await store.tallies.get([tally.day, tally.tablet, tally.what]);
      if ((here?.n ?? 0) < tally.n) await store.tallies.put(tally);
    }
    for (const loaded of backup.unitFiles)
      if (!(await store.unitFiles.get(loaded.name))) await store.unitFiles.put(loaded);
    await recount(store);
    await rebuild(store);
    return (await store.events.count()) - before;
  });
}

type Safekeeping = Pick<
  Journal,
  "damage" | "noteDamage" | "damageKnown" | "laterLines" | "lastWritten" | "readBackup" | "addBackup"
>;

/** What a journal knows of its own losses, and how it is taken to another tablet. */
export function safekeeping(store: DexieStore): Safekeeping {
  return {
    damage: async () => {
      const known = await store.heads.get("damage");
      if (known?.what !== "damage") return undefined;
      const { what: _what, ...damage } = known;
      return damage;
    },
    noteDamage: (damage) => noteDamage(store, damage),
    damageKnown: () => store.heads.delete("damage"),
    laterLines: async () => (await headRow(store)).later ?? 0,
    lastWritten: async () => (await headRow(store)).at || undefined,
    readBackup: () => readBackup(store),
    addBackup: (backup) => addBackup(store, backup),
  };
}
