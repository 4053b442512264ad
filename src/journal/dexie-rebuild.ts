import { Dexie } from "dexie";
import { aboutRequest } from "../domain/event";
import { readEvent } from "../domain/event/read-event";
import { putRow } from "./dexie-append";
import { headRow, putHead } from "./dexie-head";
import type { DexieStore } from "./dexie-store";
import { foldVersion } from "./fold-version";
import { Reading } from "./reading";

/** Told after every so many lines how many were read: seldom enough to cost nothing, often enough to be seen to move. */
const linesBetween = 2000;

/** Reads every line once, in the order of the primary key, and writes all rows and counters anew: all or nothing. */
export async function rebuild(store: DexieStore, onRead?: (lines: number) => void): Promise<{ unreadable: number }> {
  return store.transaction("rw", [store.events, store.heads, store.repairs, ...store.projections], async () => {
    await store.repairs.clear();
    for (const table of store.projections) await table.clear();
    const reading = new Reading();
    let lines = 0;
    await store.events.orderBy("[about+version]").each((line) => {
      reading.read(readEvent(line));
      lines += 1;
      if (lines % linesBetween === 0) onRead?.(lines);
    });
    reading.finishThing();
    for (const { about, row } of reading.rows) await putRow(store, about, row);
    await store.numbers.bulkPut([...reading.numbers.values()]);
    await store.counts.bulkPut([...reading.counts.values()]);
    await putHead(store, { ...(await headRow(store)), folds: foldVersion, later: reading.later });
    return { unreadable: reading.unreadable };
  });
}

/** How many lines about the requests of one office and day cannot be read. */
export async function unreadable(store: DexieStore, office: string, day: string): Promise<number> {
  const prefix = aboutRequest(`${office}:${day}:`);
  const lines = await store.events
    .where("[about+version]")
    .between([prefix, Dexie.minKey], [`${prefix}\uffff`, Dexie.maxKey])
    .toArray();
  return lines.filter((line) => readEvent(line).type === "void").length;
}
