import { append, linesAbout } from "./dexie-append";
import { safekeeping } from "./dexie-backup";
import { asLine } from "./dexie-mend";
import { keepHead, openStore, type Keeping } from "./dexie-open";
import { namesAndNotes } from "./dexie-names-and-notes";
import { rebuild, unreadable } from "./dexie-rebuild";
import { watchLive } from "./dexie-watch";
import { requestReads } from "./dexie-requests";
import { thingReads } from "./dexie-things";
import type { Journal } from "./journal";

/**
 * Opens the journal kept in this browser's IndexedDB, mended from its second copy when lines were lost. Rejects when the
 * browser refuses storage.
 */
export async function openDexieJournal(name = "tram-so-journal", keeping: Keeping = {}): Promise<Journal> {
  const { copy, head, copies } = keeping;
  const { store, restored } = await openStore(name, keeping);
  return {
    restored,
    append: async (events, tallies) => {
      const answer = await append(store, events, tallies);
      if (answer !== "written") return answer;
      copy?.add(events.map(asLine));
      // Nobody waits for it, and a page that closes meanwhile leaves a head that lags behind.
      void keepHead(store, keeping).catch(() => undefined);
      return answer;
    },
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
  };
}
