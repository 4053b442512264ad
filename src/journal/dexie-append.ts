import type { Table } from "dexie";
import { idOf, kindOf, type About, type JournalEvent, type Line } from "../domain/event";
import type { Count, Tally } from "../domain/figures/counts";
import { inOrder } from "../domain/request/apply-to-request";
import { applyToNumberGiven } from "../domain/request/number-given";
import { readEvent } from "../domain/event/read-event";
import { headRow, raiseHead } from "./dexie-head";
import { requestRow, type DexieStore } from "./dexie-store";
import { applyToRow, versionOf, type Row } from "./projection";

class VersionTaken extends Error {}

/** One strict transaction: each event must be the next version of its thing, and brings its row and counters along. */
export async function append(
  store: DexieStore,
  events: readonly JournalEvent[],
  tallies: readonly Tally[] = [],
): Promise<"written" | "taken"> {
  const tables = [store.events, store.heads, ...store.projections, ...(tallies.length ? [store.tallies] : [])];
  try {
    await store.transaction("rw", tables, async () => {
      for (const [nth, event] of events.entries()) await appendOne(store, event, nth === 0 ? events : []);
      await raise(store.tallies, tallies);
    });
    return "written";
  } catch (reason) {
    if (!isTaken(reason)) throw reason;
    if (await standAlready(store, events)) return "written";
    for (const about of new Set(events.map((event) => event.about))) await mendRow(store, about);
    return "taken";
  }
}

// What one line changes is asked for and put at once: each wait for the one before would cost the person at the tablet.
// The head is raised with the first line, by all of them.
async function appendOne(store: DexieStore, event: JournalEvent, counted: readonly JournalEvent[]): Promise<void> {
  const asks = event.type === "help-asked";
  const [row, given, head, before] = await Promise.all([
    readRow(store, event.about),
    asks && store.numbers.get(event.tablet),
    counted.length && headRow(store),
    countsBeforeFirst(store, event),
  ]);
  if (versionOf(row) !== event.version - 1) throw new VersionTaken();
  const after = applyToRow(row, event);
  const next = asks && applyToNumberGiven(given || undefined, event);
  await Promise.all([
    raise(store.counts, after.counts ?? [], before),
    store.events.add(event),
    after.row && putRow(store, event.about, after.row),
    next && store.numbers.put(next),
    head && raiseHead(store, head, counted),
  ]);
}

const isTaken = (reason: unknown): boolean =>
  reason instanceof VersionTaken || (reason as { name?: string } | null)?.name === "ConstraintError";

async function standAlready(store: DexieStore, events: readonly JournalEvent[]): Promise<boolean> {
  const stored = await store.events.bulkGet(events.map((event) => [event.about, event.version]));
  return events.every((event, at) => stored[at]?.signature === event.signature);
}

/** A row that lags behind its lines would refuse every later event about it; the lines are right, so it follows them. */
async function mendRow(store: DexieStore, about: About): Promise<void> {
  await store.transaction("rw", [store.events, ...store.projections], async () => {
    let row: Row | undefined;
    for (const event of await linesAbout(store, about)) row = applyToRow(row, event).row;
    if (row && versionOf(row) !== versionOf(await readRow(store, about))) await putRow(store, about, row);
  });
}

/** Every line about one thing, by version. */
export async function linesAbout(store: DexieStore, about: About): Promise<Line[]> {
  const lines = await store.events.where("[about+version]").between([about, 0], [about, Infinity]).toArray();
  return inOrder(lines.map(readEvent));
}

async function readRow(store: DexieStore, about: About): Promise<Row | undefined> {
  if (kindOf(about) !== "request") return store.things.get(about);
  return store.requests.get(idOf(about));
}

/** Puts the row of a request or a thing. */
export async function putRow(store: DexieStore, about: About, row: Row): Promise<void> {
  if ("request" in row) await store.requests.put(requestRow(row.request));
  else await store.things.put({ about, thing: row.thing });
}

type CounterTable<C> = Table<C, [string, string, string]>;

const countsBefore = <C extends Count | Tally>(table: CounterTable<C>, counts: readonly C[] = []) =>
  counts.length ? table.bulkGet(counts.map(({ day, tablet, what }) => [day, tablet, what])) : Promise.resolve([]);

// A first line finds no row, so what it counts is known before anything was read.
const countsBeforeFirst = (store: DexieStore, event: JournalEvent) =>
  event.version === 1 ? countsBefore(store.counts, applyToRow(undefined, event).counts) : undefined;

async function raise<C extends Count | Tally>(
  table: CounterTable<C>,
  counts: readonly C[],
  known?: readonly (C | undefined)[],
): Promise<void> {
  if (!counts.length) return;
  const before = known ?? (await countsBefore(table, counts));
  await table.bulkPut(counts.map((count, at) => ({ ...count, n: (before[at]?.n ?? 0) + count.n })));
}
