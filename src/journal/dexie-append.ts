import type { Table } from "dexie";
import { idOf, kindOf, type About, type JournalEvent, type Line } from "../domain/event";
import type { Count, Tally } from "../domain/figures/counts";
import { inOrder } from "../domain/request/apply-to-request";
import { applyToNumberGiven } from "../domain/request/number-given";
import { readEvent } from "../domain/event/read-event";
import { headRow, raiseHead } from "./dexie-head";
import { requestRow } from "./dexie-rows";
import type { DexieStore } from "./dexie-store";
import { applyToRow, countsBetween, foldLines, sumUp, versionOf, type Row } from "./projection";

class VersionTaken extends Error {}

/** One strict transaction: each event must be the next version of its thing, and brings its row and counters along. */
export async function append(
  store: DexieStore,
  events: readonly JournalEvent[],
  { tallies = [], owing }: { tallies?: readonly Tally[] | undefined; owing?: "owed" | undefined } = {},
): Promise<"written" | "taken"> {
  const more = [...(tallies.length ? [store.tallies] : []), ...(owing ? [store.owed] : [])];
  const tables = [store.events, store.heads, ...store.projections, ...more];
  try {
    await store.transaction("rw", tables, async () => {
      for (const [nth, event] of events.entries())
        await appendOne(store, event, { stored: event, counted: nth === 0 ? events : [] });
      await raise(store.tallies, tallies);
      if (owing) await owe(store, events);
    });
    return "written";
  } catch (reason) {
    if (!isTaken(reason)) throw reason;
    if (await standAlready(store, events)) return "written";
    for (const about of new Set(events.map((event) => event.about))) await mendRow(store, about);
    return "taken";
  }
}

/** Where a hub is set, lines of other tablets may stand behind one that begins a thing here: they are heard now. */
async function owe(store: DexieStore, events: readonly JournalEvent[]): Promise<void> {
  await store.owed.bulkAdd(events.map(({ about, version }) => ({ about, version })));
  for (const { about } of events.filter(({ version }) => version === 1)) {
    const before = events.filter((event) => event.about === about);
    const after = await linesAbout(store, about);
    if (after.length > before.length) await foldAgain(store, about, { before, after });
  }
}

/** The row and the counters of a thing become what its lines say now, given those they followed until now. */
export async function foldAgain(
  store: DexieStore,
  about: About,
  lines: { before: readonly Line[]; after: readonly Line[] },
): Promise<void> {
  const [before, after] = [foldLines(lines.before), foldLines(lines.after)];
  await (after.row ? putRow(store, about, after.row) : dropRow(store, about));
  await raise(store.counts, countsBetween(before.counts, after.counts));
}

// What one line changes is asked for and put at once: each wait for the one before would cost the person at the tablet.
// The head is raised with the first line, by all of them.
export async function appendOne(
  store: DexieStore,
  event: JournalEvent,
  { stored, counted }: { stored: JournalEvent; counted: readonly JournalEvent[] },
): Promise<void> {
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
    store.events.add(stored),
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
    const { row } = foldLines(await linesAbout(store, about));
    if (row && versionOf(row) !== versionOf(await readRow(store, about))) await putRow(store, about, row);
  });
}

/** Every line about one thing, by version. */
export async function linesAbout(store: DexieStore, about: About): Promise<Line[]> {
  const lines = await store.events.where("[about+version]").between([about, 0], [about, Infinity]).toArray();
  return inOrder(lines.map(readEvent));
}

/** The row of a request or a thing, as it stands. */
export async function readRow(store: DexieStore, about: About): Promise<Row | undefined> {
  if (kindOf(about) !== "request") return store.things.get(about);
  return store.requests.get(idOf(about));
}

/** Puts the row of a request or a thing. */
export async function putRow(store: DexieStore, about: About, row: Row): Promise<void> {
  if ("request" in row) await store.requests.put(requestRow(row.request));
  else await store.things.put({ about, thing: row.thing });
}

/** Takes away the row of what no line tells of any more. */
const dropRow = (store: DexieStore, about: About): Promise<void> =>
  kindOf(about) === "request" ? store.requests.delete(idOf(about)) : store.things.delete(about);

type CounterTable<C> = Table<C, [string, string, string]>;

const keyOf = ({ day, tablet, what }: Count | Tally): [string, string, string] => [day, tablet, what];

const countsBefore = <C extends Count | Tally>(table: CounterTable<C>, counts: readonly C[] = []) =>
  counts.length ? table.bulkGet(counts.map(keyOf)) : Promise.resolve([]);

// A first line finds no row, so what it counts is known before anything was read.
const countsBeforeFirst = (store: DexieStore, event: JournalEvent) =>
  event.version === 1 ? countsBefore(store.counts, applyToRow(undefined, event).counts) : undefined;

/** Adds to counters, each once however often it is named; a counter that comes to nothing goes. */
export async function raise<C extends Count | Tally>(
  table: CounterTable<C>,
  counts: readonly C[],
  known?: readonly (C | undefined)[],
): Promise<void> {
  if (!counts.length) return;
  const sums = known ? counts : sumUp(counts);
  const before = known ?? (await countsBefore(table, sums));
  const after = sums.map((count, at) => ({ ...count, n: (before[at]?.n ?? 0) + count.n }));
  await table.bulkPut(after);
  const gone = after.filter(({ n }) => n === 0);
  if (gone.length) await table.bulkDelete(gone.map(keyOf));
}
