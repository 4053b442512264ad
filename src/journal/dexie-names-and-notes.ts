import type { DexieStore } from "./dexie-store";
import type { Journal } from "./journal";

type NamesAndNotes =
  "memberNames" | "keepMemberName" | "notes" | "keepNote" | "eraseNotes" | "unitFiles" | "keepUnitFile";

/** What is kept beside the lines: names and notes, which can be erased, and the country's units, which are fetched. */
export const namesAndNotes = (store: DexieStore): Pick<Journal, NamesAndNotes> => ({
  memberNames: async () => new Map((await store.members.toArray()).map(({ id, name: known }) => [id, known])),
  keepMemberName: async (id, known) => void (await store.members.put({ id, name: known })),
  notes: (about) => store.notes.where({ about }).sortBy("at"),
  keepNote: async (note) => void (await store.notes.put(note)),
  eraseNotes: (before, goingOn) => {
    const old = store.notes.where("at").below(before);
    return old.and(({ about }) => !goingOn?.has(about)).delete();
  },
  unitFiles: async () => new Map((await store.unitFiles.toArray()).map(({ name: known, file }) => [known, file])),
  keepUnitFile: async (known, file) => void (await store.unitFiles.put({ name: known, file })),
});
