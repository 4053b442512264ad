import { Dexie, liveQuery } from "dexie";
import { aboutRequest } from "../domain/event";
import { readEvent } from "../domain/read-event";
import type { InHand } from "../domain/request/help-request";
import { append, linesAbout } from "./dexie-append";
import { rebuild } from "./dexie-rebuild";
import { DexieStore } from "./dexie-store";
import type { Journal } from "./journal";
import type { Kind, Things } from "./projection";

/** Opens the journal kept in this browser's IndexedDB. Rejects when the browser refuses storage. */
export async function openDexieJournal(name = "tram-so-journal"): Promise<Journal> {
  const store = new DexieStore(name);
  await store.open();
  return {
    append: (events) => append(store, events),
    eventsAbout: (about) => linesAbout(store, about),
    ...requestReads(store),
    thing: async <K extends Kind>(kind: K, id: string) =>
      (await store.things.get(`${kind}:${id}`))?.thing as Things[K] | undefined,
    things: async <K extends Kind>(kind: K) =>
      (await store.things.where("about").startsWith(`${kind}:`).toArray()).map(({ thing }) => thing as Things[K]),
    memberNames: async () => new Map((await store.members.toArray()).map(({ id, name: known }) => [id, known])),
    keepMemberName: async (id, known) => void (await store.members.put({ id, name: known })),
    watch: (ask, tell, fail) => {
      const watching = liveQuery(ask).subscribe({ next: tell, error: fail });
      return () => watching.unsubscribe();
    },
    rebuild: () => rebuild(store),
    unreadable: (office, day) => unreadable(store, aboutRequest(`${office}:${day}:`)),
    erase: () => store.delete(),
    close: () => store.close(),
  };
}

function requestReads(store: DexieStore) {
  return {
    request: async (id: string) => (await store.requests.get(id))?.request,
    waiting: async (limit: number) => {
      const rows = await store.requests
        .where("[waitingAt+id]")
        .between([Dexie.minKey, Dexie.minKey], [Dexie.maxKey, Dexie.maxKey])
        .limit(limit)
        .toArray();
      return rows.map((row) => row.request);
    },
    inHand: async () => (await store.requests.orderBy("heldBy").toArray()).map((row) => row.request as InHand),
    lastClosed: async (limit: number) =>
      (await store.requests.orderBy("closedAt").reverse().limit(limit).toArray()).map((row) => row.request),
    numberGiven: (tablet: string) => store.numbers.get(tablet),
    counts: (day: string) =>
      store.counts
        .where("[day+tablet+what]")
        .between([day, Dexie.minKey, Dexie.minKey], [day, Dexie.maxKey, Dexie.maxKey])
        .toArray(),
  };
}

async function unreadable(store: DexieStore, prefix: string): Promise<number> {
  const lines = await store.events
    .where("[about+version]")
    .between([prefix, Dexie.minKey], [`${prefix}\uffff`, Dexie.maxKey])
    .toArray();
  return lines.filter((line) => readEvent(line).type === "void").length;
}
