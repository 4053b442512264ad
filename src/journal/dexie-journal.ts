import { liveQuery } from "dexie";
import { append, linesAbout } from "./dexie-append";
import { figureShelf } from "./dexie-figures";
import { asLine } from "./dexie-mend";
import { openStore, type Keeping } from "./dexie-open";
import { rebuild, unreadable } from "./dexie-rebuild";
import { requestReads } from "./dexie-requests";
import type { Journal } from "./journal";
import type { Kind, Things } from "./projection";

/**
 * Opens the journal kept in this browser's IndexedDB, mended from its second copy when lines were lost. Rejects when the
 * browser refuses storage.
 */
export async function openDexieJournal(name = "tram-so-journal", keeping: Keeping = {}): Promise<Journal> {
  const { copy, names } = keeping;
  const { store, restored } = await openStore(name, keeping);
  return {
    restored,
    append: async (events, tallies) => {
      const answer = await append(store, events, tallies);
      if (answer === "written") copy?.add(events.map(asLine));
      return answer;
    },
    eventsAbout: (about) => linesAbout(store, about),
    ...requestReads(store),
    ...figureShelf(store),
    thing: async <K extends Kind>(kind: K, id: string) =>
      (await store.things.get(`${kind}:${id}`))?.thing as Things[K] | undefined,
    things: async <K extends Kind>(kind: K) =>
      (await store.things.where("about").startsWith(`${kind}:`).toArray()).map(({ thing }) => thing as Things[K]),
    memberNames: async () => new Map((await store.members.toArray()).map(({ id, name: known }) => [id, known])),
    keepMemberName: async (id, known) => {
      await store.members.put({ id, name: known });
      names?.replace((await store.members.toArray()).map((member) => JSON.stringify(member)));
    },
    notes: (about) => store.notes.where({ about }).sortBy("at"),
    keepNote: async (note) => void (await store.notes.put(note)),
    eraseNotes: (before) => store.notes.where("at").below(before).delete(),
    watch: (ask, tell, fail) => {
      const watching = liveQuery(ask).subscribe({ next: tell, error: fail });
      return () => watching.unsubscribe();
    },
    rebuild: () => rebuild(store),
    unreadable: (office, day) => unreadable(store, office, day),
    erase: async () => {
      await store.delete();
      await Promise.all([copy?.erase(), names?.erase()]);
    },
    close: () => store.close(),
  };
}
