import { Dexie } from "dexie";
import { aboutRequest } from "../domain/event";
import { readEvent } from "../domain/event/read-event";
import { headRow, putHead } from "./dexie-head";
import { requestRow } from "./dexie-rows";
import type { DexieStore } from "./dexie-store";
import { foldVersion } from "./fold-version";
import { Reading } from "./reading";

/**
 * Progress is reported after so many lines or rows: seldom enough to cost nothing, often enough that people see it move.
 */
const between = 2000;

/**
 * Reads every line once, in the order of the primary key, and writes all rows and counters anew: all or nothing. `onShare` is
 * told how much of it is done: half of that is the reading, half the writing.
 */
export async function rebuild(store: DexieStore, onShare?: (share: number) => void): Promise<{ unreadable: number }> {
  return store.transaction("rw", store.rebuilding, async () => {
    await store.repairs.clear();
    for (const table of store.projections) await table.clear();
    const reading = await readAll(store, onShare);
    await putAll(store, reading, onShare);
    await store.numbers.bulkPut([...reading.numbers.values()]);
    await store.counts.bulkPut([...reading.counts.values()]);
    await putHead(store, { ...(await headRow(store)), folds: foldVersion, later: reading.later });
    return { unreadable: reading.unreadable };
  });
}

async function readAll(store: DexieStore, onShare?: (share: number) => void): Promise<Reading> {
  const all = await store.events.count();
  const reading = new Reading();
  let lines = 0;
  await store.events.orderBy("[about+version]").each((line) => {
    reading.read(readEvent(line));
    lines += 1;
    if (lines % between === 0) onShare?.(lines / all / 2);
  });
  reading.finishThing();
  await store.aside.each(({ line }) => reading.readNumber(readEvent(line)));
  return reading;
}

async function putAll(store: DexieStore, { rows }: Reading, onShare?: (share: number) => void): Promise<void> {
  for (let at = 0; at < rows.length; at += between) {
    const some = rows.slice(at, at + between);
    await store.requests.bulkPut(some.flatMap(({ row }) => ("request" in row ? [requestRow(row.request)] : [])));
    await store.things.bulkPut(some.flatMap(({ about, row }) => ("thing" in row ? [{ about, thing: row.thing }] : [])));
    onShare?.(0.5 + (at + some.length) / rows.length / 2);
  }
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
