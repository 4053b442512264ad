import { Dexie } from "dexie";
import { aboutRequest, type JournalEvent, type VoidEvent } from "../domain/event";
import type { Count } from "../domain/figures/counts";
import { readEvent } from "../domain/event/read-event";
import { applyToNumberGiven, type NumberGiven } from "../domain/request/number-given";
import { putRow } from "./dexie-append";
import type { DexieStore } from "./dexie-store";
import { applyToRow, type Row } from "./projection";

/** Reads every line once, in the order of the primary key, and writes all rows and counters anew: all or nothing. */
export async function rebuild(store: DexieStore): Promise<{ unreadable: number }> {
  return store.transaction("rw", [store.events, store.repairs, ...store.projections], async () => {
    await store.repairs.clear();
    for (const table of store.projections) await table.clear();
    const reading = new Reading();
    await store.events.orderBy("[about+version]").each((line) => reading.read(readEvent(line)));
    reading.finishThing();
    for (const { about, row } of reading.rows) await putRow(store, about, row);
    await store.numbers.bulkPut([...reading.numbers.values()]);
    await store.counts.bulkPut([...reading.counts.values()]);
    return { unreadable: reading.unreadable };
  });
}

class Reading {
  readonly rows: { about: string; row: Row }[] = [];
  readonly numbers = new Map<string, NumberGiven>();
  readonly counts = new Map<string, Count>();
  unreadable = 0;
  private about = "";
  private row: Row | undefined;

  read(event: JournalEvent | VoidEvent): void {
    if (event.about !== this.about) this.finishThing(event.about);
    if (event.type === "void") this.unreadable += 1;
    const after = applyToRow(this.row, event);
    this.row = after.row;
    for (const count of after.counts ?? []) this.raise(count);
    if (event.type !== "help-asked") return;
    const given = applyToNumberGiven(this.numbers.get(event.tablet), event);
    if (given) this.numbers.set(event.tablet, given);
  }

  finishThing(next = ""): void {
    if (this.row) this.rows.push({ about: this.about, row: this.row });
    this.about = next;
    this.row = undefined;
  }

  private raise(count: Count): void {
    const key = [count.day, count.tablet, count.what].join(" ");
    this.counts.set(key, { ...count, n: (this.counts.get(key)?.n ?? 0) + count.n });
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
