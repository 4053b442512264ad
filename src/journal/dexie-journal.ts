import { Dexie, liveQuery } from "dexie";
import { aboutRequest } from "../domain/event";
import { readEvent } from "../domain/read-event";
import type { Held, HelpRequest } from "../domain/request/help-request";
import { byPlace } from "../domain/waiting-list/waiting-list";
import { append, linesAbout } from "./dexie-append";
import { rebuild } from "./dexie-rebuild";
import { DexieStore, type RequestRow } from "./dexie-store";
import type { Journal } from "./journal";
import type { Kind, Things } from "./projection";

/** Opens the journal kept in this browser's IndexedDB. Rejects when the browser refuses storage. */
export async function openDexieJournal(name = "tram-so-journal"): Promise<Journal> {
  const store = new DexieStore(name);
  await store.open();
  if (await store.repairs.count()) await rebuild(store);
  return {
    append: (events, tallies) => append(store, events, tallies),
    eventsAbout: (about) => linesAbout(store, about),
    ...requestReads(store),
    thing: async <K extends Kind>(kind: K, id: string) =>
      (await store.things.get(`${kind}:${id}`))?.thing as Things[K] | undefined,
    things: async <K extends Kind>(kind: K) =>
      (await store.things.where("about").startsWith(`${kind}:`).toArray()).map(({ thing }) => thing as Things[K]),
    memberNames: async () => new Map((await store.members.toArray()).map(({ id, name: known }) => [id, known])),
    keepMemberName: async (id, known) => void (await store.members.put({ id, name: known })),
    notes: (about) => store.notes.where({ about }).sortBy("at"),
    keepNote: async (note) => void (await store.notes.put(note)),
    eraseNotes: (before) => store.notes.where("at").below(before).delete(),
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
    waiting: (limit: number, today: string) => waiting(store, limit, today),
    away: async () => bare(await store.requests.orderBy("awayAt").toArray()),
    held: async () => bare(await store.requests.orderBy("heldBy").toArray()) as Held[],
    open: async () => bare(await store.requests.orderBy("openSince").toArray()),
    lastCalled: async (limit: number) =>
      bare(await store.requests.orderBy("calledAt").reverse().limit(limit).toArray()),
    alarms: async () => bare(await store.requests.orderBy("alarmAt").toArray()),
    closedSince: async (from: number) => bare(await store.requests.where("closedAt").aboveOrEqual(from).toArray()),
    lastClosed: async (limit: number) =>
      bare(await store.requests.orderBy("closedAt").reverse().limit(limit).toArray()),
    numberGiven: (tablet: string) => store.numbers.get(tablet),
    counts: (day: string) =>
      store.counts
        .where("[day+tablet+what]")
        .between(...allOf(day))
        .toArray(),
    tallies: (day: string) =>
      store.tallies
        .where("[day+tablet+what]")
        .between(...allOf(day))
        .toArray(),
  };
}

const bare = (rows: readonly RequestRow[]): HelpRequest[] => rows.map((row) => row.request);

const allOf = (day: string) =>
  [
    [day, Dexie.minKey, Dexie.minKey],
    [day, Dexie.maxKey, Dexie.maxKey],
  ] as const;

/** Those without a day, read in order and no further than needed, and the few whose day has come. */
async function waiting(store: DexieStore, limit: number, today: string): Promise<HelpRequest[]> {
  const [now, due] = await Promise.all([
    store.requests
      .where("[waitingAt+id]")
      .between([Dexie.minKey, Dexie.minKey], [Dexie.maxKey, Dexie.maxKey])
      .limit(limit)
      .toArray(),
    store.requests.where("dueOn").belowOrEqual(today).toArray(),
  ]);
  return due.length
    ? bare([...now, ...due])
        .sort(byPlace)
        .slice(0, limit)
    : bare(now);
}

async function unreadable(store: DexieStore, prefix: string): Promise<number> {
  const lines = await store.events
    .where("[about+version]")
    .between([prefix, Dexie.minKey], [`${prefix}\uffff`, Dexie.maxKey])
    .toArray();
  return lines.filter((line) => readEvent(line).type === "void").length;
}
