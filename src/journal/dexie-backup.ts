import { headRow, noteDamage, recount } from "./dexie-head";
import { linesAside } from "./dexie-owed";
import { rebuild } from "./dexie-rebuild";
import type { DexieStore } from "./dexie-store";
import type { Backup, Journal } from "./journal";
import type { SharedLine } from "./shared-lines";

/** Everything that a restored journal needs, as one transaction saw it. Notes stay out: what was erased stays erased. */
async function readBackup(store: DexieStore): Promise<Backup> {
  const tables = [store.events, store.members, store.tallies, store.unitFiles, store.aside];
  return store.transaction("r", tables, async () => {
    const aside = await linesAside(store);
    return {
      lines: await store.events.toArray(),
      names: await store.members.toArray(),
      tallies: await store.tallies.toArray(),
      unitFiles: await store.unitFiles.toArray(),
      ...(aside.length && { aside }),
    };
  });
}

/**
 * Adds what this journal lacks of a backup, and makes every row anew; all or nothing. Lines that stand here already stay
 * as they are, and no counter goes back. Says how many lines were added.
 */
async function addBackup(store: DexieStore, backup: Backup): Promise<number> {
  const tables = [store.members, store.tallies, store.unitFiles, store.aside, ...store.rebuilding];
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
    await addAside(store, backup.aside ?? []);
    await recount(store);
    await rebuild(store);
    return (await store.events.count()) - before;
  });
}

/** Each once, and none that stands here: a restored journal may know more than the backup. */
async function addAside(store: DexieStore, lines: readonly SharedLine[]): Promise<void> {
  const known = new Set((await linesAside(store)).map(({ signature }) => signature));
  const standing = await store.events.bulkGet(lines.map(({ about, version }) => [about, version]));
  const fresh = lines.filter((line, at) => !known.has(line.signature) && standing[at]?.signature !== line.signature);
  await store.aside.bulkAdd(fresh.map((line) => ({ about: line.about, line })));
}

type Safekeeping = Pick<
  Journal,
  "damage" | "noteDamage" | "damageKnown" | "laterLines" | "lastWritten" | "readBackup" | "addBackup"
>;

/** What a journal knows about lines it lost, and how its content is moved to another tablet. */
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
