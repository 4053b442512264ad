import type { DexieStore } from "./dexie-store";
import type { Mark } from "./shared-lines";

/** The row that counts eras. It is lost with the marks: what is acknowledged in an era that is gone stays owed. */
const eraRow = "ERA";

export const readMarks = (store: DexieStore): Promise<Mark[]> => store.marks.where("stream").notEqual(eraRow).toArray();

export const readEra = async (store: DexieStore): Promise<number> => (await store.marks.get(eraRow))?.at ?? 0;

/** Gives the marks and begins another era, in one write. */
export const nextEra = (store: DexieStore): Promise<Mark[]> =>
  store.transaction("rw", store.marks, async () => {
    await store.marks.put({ stream: eraRow, at: (await readEra(store)) + 1, signature: "" });
    return readMarks(store);
  });

/** True for what the hub acknowledged before somebody began to compare it with the marks; only in the write that pays it. */
export const isOfAnotherEra = async (store: DexieStore, era: number | undefined): Promise<boolean> =>
  era !== undefined && era !== (await readEra(store));
