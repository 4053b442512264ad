import { linesAbout } from "./dexie-lines";
import { safekeeping } from "./dexie-backup";
import { openStore, type Keeping } from "./dexie-open";
import { namesAndNotes } from "./dexie-names-and-notes";
import { rebuild, unreadable } from "./dexie-rebuild";
import { watchLive } from "./dexie-watch";
import { requestReads } from "./dexie-requests";
import { writes } from "./dexie-writes";
import { thingReads } from "./dexie-things";
import type { Journal } from "./journal";

/**
 * Opens the journal kept in this browser's IndexedDB, mended from its second copy when lines were lost. Rejects when the
 * browser refuses storage.
 */
export async function openDexieJournal(name = "tram-so-journal", keeping: Keeping = {}): Promise<Journal> {
  const { copy, head, copies } = keeping;
  const { store, restored } = await openStore(name, keeping);
  const journal: Journal = {
    restored,
    ...writes(store, keeping),
    eventsAbout: (about) => linesAbout(store, about),
    ...requestReads(store),
    ...thingReads(store),
    ...namesAndNotes(store),
    watch: watchLive,
    ...safekeeping(store),
    rebuild: () => rebuild(store),
    unreadable: (office, day) => unreadable(store, office, day),
    erase: async () => {
      await store.delete();
      await Promise.all([copy, head, ...Object.values(copies ?? {})].map((one) => one?.erase()));
    },
    close: () => store.close(),
    rehearse: async () => (await import("./rehearsal")).rehearse(journal),
  };
  return journal;
}
