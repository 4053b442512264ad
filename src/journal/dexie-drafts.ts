import { Dexie, type Table } from "dexie";
import { revisionsTable, strictOptions } from "../second-copy/dexie-database";
import type { GroupKeeping } from "../second-copy/dexie-kept-twice";
import { eraseKeptTwice, openKeptTwice } from "../second-copy/dexie-open-twice";
import { watchLive } from "./dexie-watch";
import type { Draft, DraftShelf, KeptEntry, WholeDraft } from "./draft-shelf";

export const draftGroups = { drafts: ["drafts", "entries"] } as const;

export interface DraftKeeping extends GroupKeeping<keyof typeof draftGroups> {
  factory?: IDBFactory | undefined;
}

/** A database of its own: whoever writes a guide must not make the waiting list slower. */
export class DraftStore extends Dexie {
  declare drafts: Table<Draft, string>;
  declare entries: Table<KeptEntry, [string, number]>;

  constructor(name: string, factory?: IDBFactory) {
    super(name, strictOptions(factory));
    this.version(1).stores({ drafts: "code", entries: "[code+nth]", ...revisionsTable });
  }
}

/** Opens the shelf in this browser's IndexedDB, filled again from its copy where it was damaged. */
export async function openDexieDrafts(name = "tram-so-drafts", keeping: DraftKeeping = {}): Promise<DraftShelf> {
  const store = new DraftStore(name, keeping.factory);
  await openKeptTwice(store, draftGroups, keeping);
  return {
    drafts: () => store.transaction("r", store.drafts, store.entries, () => all(store)),
    draft: (code) => store.transaction("r", store.drafts, store.entries, () => one(store, code)),
    begin: (draft) => addOnce(store.drafts, draft, "begun"),
    add: async (entry) => {
      const answer = await addOnce(store.entries, entry, "kept" as const);
      if (answer === "kept") await copied(keeping);
      return answer;
    },
    drop: (code) =>
      store.transaction("rw", store.drafts, store.entries, async () => {
        await store.drafts.delete(code);
        await entriesOf(store, code).delete();
      }),
    watch: watchLive,
    erase: () => eraseKeptTwice(store, keeping),
  };
}

/**
 * A browser that throws its database away must not cost an author more than the last key: a key is kept once its copy is. The
 * copy is sent what was written when the transaction has ended, so it is asked a turn later.
 */
async function copied({ copies }: DraftKeeping): Promise<void> {
  if (!copies) return;
  await new Promise((resolve) => setTimeout(resolve));
  await copies.drafts.settled();
}

const entriesOf = (store: DraftStore, code: string) =>
  store.entries.where("[code+nth]").between([code, Dexie.minKey], [code, Dexie.maxKey]);

async function one(store: DraftStore, code: string): Promise<WholeDraft | undefined> {
  const [draft, log] = await Promise.all([store.drafts.get(code), entriesOf(store, code).toArray()]);
  return draft && { ...draft, log };
}

async function all(store: DraftStore): Promise<WholeDraft[]> {
  const [drafts, entries] = await Promise.all([store.drafts.toArray(), store.entries.toArray()]);
  return drafts.map((draft) => ({ ...draft, log: entries.filter(({ code }) => code === draft.code) }));
}

/** Adds a row whose key was never written; says "taken" where it was. */
async function addOnce<Row, Key, Done>(table: Table<Row, Key>, row: Row, done: Done): Promise<Done | "taken"> {
  try {
    await table.add(row);
    return done;
  } catch (reason) {
    if (reason instanceof Dexie.ConstraintError) return "taken";
    throw reason;
  }
}
