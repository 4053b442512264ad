import { mend, mendNames } from "./dexie-mend";
import { rebuild } from "./dexie-rebuild";
import { DexieStore } from "./dexie-store";
import type { SecondCopy } from "./second-copy";

/** Where the journal is kept, besides its name: another database, and the copy it is mended from. */
export interface Keeping {
  factory?: IDBFactory | undefined;
  copy?: SecondCopy;
  names?: SecondCopy;
}

/** The tables, open and mended; `restored` counts the lines that came back from the copy, now or when this page got it. */
export async function openStore(
  name: string,
  keeping: Keeping,
): Promise<{ store: DexieStore; restored: () => number }> {
  const store = new DexieStore(name, keeping.factory);
  await store.open();
  if (await store.repairs.count()) await rebuild(store);
  let restored = 0;
  await keeping.copy?.keep(async (lines) => {
    const found = await mend(store, lines);
    restored += found.restored;
    return found.missing;
  });
  await keeping.names?.keep((lines) => mendNames(store, lines));
  return { store, restored: () => restored };
}
