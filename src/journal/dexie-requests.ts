import { Dexie } from "dexie";
import { instantIn } from "../domain/office/service-day";
import type { Held, HelpRequest } from "../domain/request/help-request";
import { byPlace, waitingList } from "../domain/waiting-list/waiting-list";
import type { RequestRow } from "./dexie-rows";
import type { DexieStore } from "./dexie-store";

/** Every question about requests, each answered by an index of its own. */
export function requestReads(store: DexieStore) {
  return {
    request: async (id: string) => (await store.requests.get(id))?.request,
    waiting: (limit: number, today: string) => waiting(store, limit, today),
    waitingCount: async (today: string) => {
      const [now, due] = await Promise.all([waitingNow(store).count(), dueBy(store, today).count()]);
      return now + due;
    },
    away: async () => bare(await store.requests.orderBy("awayAt").toArray()),
    held: async () => bare(await store.requests.orderBy("heldBy").toArray()) as Held[],
    open: async () => bare(await store.requests.orderBy("openSince").toArray()),
    lastCalled: async (limit: number, day: string) => {
      const [from, to] = [instantIn(day, "00:00"), instantIn(day, "24:00")];
      return bare(await store.requests.where("calledAt").between(from, to).reverse().limit(limit).toArray());
    },
    alarms: async () => bare(await store.requests.orderBy("alarmAt").toArray()),
    closedBy: async (member: string, from: number) =>
      bare(await store.requests.where("[closedBy+closedAt]").between([member, from], [member, Dexie.maxKey]).toArray()),
    lastClosed: async (limit: number) =>
      bare(await store.requests.orderBy("closedAt").reverse().limit(limit).toArray()),
    requestsOf: async (office: string, { from, to }: { from: string; to: string }) =>
      // The id of a request begins with its office and its day: "h7k2:2026-11-24:A-001".
      bare(await store.requests.where("id").between(`${office}:${from}:`, `${office}:${to}:\uffff`).toArray()),
    numberGiven: (tablet: string) => store.numbers.get(tablet),
    counts: (day: string, to = day) =>
      store.counts
        .where("[day+tablet+what]")
        .between(...allOf(day, to))
        .toArray(),
    tallies: (day: string, to = day) =>
      store.tallies
        .where("[day+tablet+what]")
        .between(...allOf(day, to))
        .toArray(),
  };
}

const bare = (rows: readonly RequestRow[]): HelpRequest[] => rows.map((row) => row.request);

const allOf = (from: string, to: string) =>
  [
    [from, Dexie.minKey, Dexie.minKey],
    [to, Dexie.maxKey, Dexie.maxKey],
  ] as const;

/** Those who wait in the room without a day. */
const waitingNow = (store: DexieStore) =>
  store.requests.where("[waitingAt+id]").between([Dexie.minKey, Dexie.minKey], [Dexie.maxKey, Dexie.maxKey]);

/** Those who wait in the room and whose day has come. */
const dueBy = (store: DexieStore, today: string) => store.requests.where("dueOn").belowOrEqual(today);

/** Those without a day, read in order and no further than needed, and the few whose day has come. */
export async function waiting(store: DexieStore, limit: number, today: string): Promise<HelpRequest[]> {
  const [now, due] = await Promise.all([waitingNow(store).limit(limit).toArray(), dueBy(store, today).toArray()]);
  return due.length
    ? bare([...now, ...due])
        .sort(byPlace)
        .slice(0, limit)
    : bare(now);
}

/** Those who wait in the room for this very member, or for any lead. */
export async function named(store: DexieStore, member: string, today: string): Promise<HelpRequest[]> {
  const keys = [member, "lead"].map((to) => ["waiting", to]);
  return waitingList(
    bare(await store.requests.where("[request.state+request.meantFor.to]").anyOf(keys).toArray()),
    today,
  );
}
