import type { Dexie } from "dexie";
import { compareWithCopy } from "./dexie-compare";
import { groupsOf, keepTwice, type GroupKeeping } from "./dexie-kept-twice";
import type { SecondCopy } from "./second-copy";

/** Opens a database whose tables are kept twice, filled again from their copies where it was damaged. */
export async function openKeptTwice<Group extends string>(
  store: Dexie,
  tables: Readonly<Record<Group, readonly string[]>>,
  keeping: GroupKeeping<Group>,
): Promise<void> {
  const groups = groupsOf(tables, keeping);
  keepTwice(store, groups);
  await store.open();
  await Promise.all(groups.map((group) => compareWithCopy(store, group)));
}

/** Erases a database and its copies, and opens it empty. */
export async function eraseKeptTwice<Group extends string>(
  store: Dexie,
  { copies }: Pick<GroupKeeping<Group>, "copies">,
): Promise<void> {
  await store.delete();
  await Promise.all(Object.values<SecondCopy>(copies ?? {}).map((copy) => copy.erase()));
  await store.open();
}
