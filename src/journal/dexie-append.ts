import { idOf, kindOf, type About, type JournalEvent, type LaterEvent, type Line } from "../domain/event";
import type { Tally } from "../domain/figures/counts";
import { applyToNumberGiven } from "../domain/request/number-given";
import { raiseHead } from "./dexie-head";
import { linesAbout } from "./dexie-lines";
import { oweNew } from "./dexie-owed";
import { raise } from "./dexie-raise";
import { requestRow } from "./dexie-rows";
import type { DexieStore } from "./dexie-store";
import { applyToRow, countsBetween, foldLines, versionOf, type Row } from "./projection";

class VersionTaken extends Error {}

/** One strict transaction: each event must be the next version of its thing, and brings its row and counters along. */
export async function append(
  store: DexieStore,
  events: readonly JournalEvent[],
  { tallies = [], owing }: { tallies?: readonly Tally[] | undefined; owing?: "owed" | undefined } = {},
): Promise<"written" | "taken"> {
  const more = [...(tallies.length ? [store.tallies] : []), ...(owing ? [store.owed, store.unjudged] : [])];
  const tables = [store.events, store.heads, ...store.projections, ...more];
  try {
    await store.transaction("rw", tables, async () => {
      for (const [nth, event] of events.entries())
        await appendOne(store, event, { stored: event, counted: nth === 0 ? events : [] });
      await raise(store.tallies, tallies);
      if (owing) await writeOwed(store, events);
    });
    return "written";
  } catch (reason) {
    if (!isTaken(reason)) throw reason;
    if (await standAlready(store, events)) return "written";
    for (const about of new Set(events.map((event) => event.about))) await mendRow(store, about);
    return "taken";
  }
}

/**
 * With a hub, later lines about a thing may have come from other tablets before the next one is written here. Its row is folded
 * again with all of them.
 */
async function writeOwed(store: DexieStore, events: readonly JournalEvent[]): Promise<void> {
  await oweNew(store, events);
  for (const { about, version } of lastOfEach(events)) {
    if (
      !(await store.events
        .where("[about+version]")
        .between([about, version + 1], [about, Infinity])
        .count())
    )
      continue;
    const after = await linesAbout(store, about);
    await foldAgain(store, about, { before: after.filter((line) => line.version <= version), after });
  }
}

const lastOfEach = (events: readonly JournalEvent[]): JournalEvent[] => [
  ...new Map(events.map((event) => [event.about, event])).values(),
];

/** Makes the row and the counters of a thing follow `after`, all its lines now. Until now they followed `before`. */
export async function foldAgain(
  store: DexieStore,
  about: About,
  lines: { before: readonly Line[]; after: readonly Line[] },
): Promise<void> {
  const [before, after] = [foldLines(lines.before), foldLines(lines.after)];
  await (after.row ? putRow(store, about, after.row) : dropRow(store, about));
  await raise(store.counts, countsBetween(before.counts, after.counts));
}

// What one line changes is read and written side by side. One after the other, it would keep the person at the tablet waiting.
// The head is raised once, with the first line, for all lines.
export async function appendOne(
  store: DexieStore,
  event: JournalEvent,
  { stored, counted }: { stored: JournalEvent; counted: readonly JournalEvent[] },
): Promise<void> {
  await Promise.all([
    event.version === 1 ? begin(store, event, stored) : goOn(store, event, stored),
    event.type === "help-asked" && rememberNumber(store, event),
    counted.length && raiseHead(store, counted),
  ]);
}

/**
 * The first line about a thing follows from nothing that stands. Where that line or its row stands already, adding fails, and
 * with it the whole transaction.
 */
async function begin(store: DexieStore, event: JournalEvent, stored: JournalEvent): Promise<void> {
  const { row, counts } = applyToRow(undefined, event);
  await Promise.all([store.events.add(stored), row && addRow(store, event.about, row), raise(store.counts, counts)]);
}

async function goOn(store: DexieStore, event: JournalEvent, stored: JournalEvent): Promise<void> {
  const before = await readRow(store, event.about);
  if (versionOf(before) !== event.version - 1) throw new VersionTaken();
  const { row, counts } = applyToRow(before, event);
  await Promise.all([store.events.add(stored), row && putRow(store, event.about, row), raise(store.counts, counts)]);
}

/** Remembers the number that a line gave, so that its tablet does not give it again. */
export async function rememberNumber(store: DexieStore, line: JournalEvent | LaterEvent): Promise<void> {
  const given = applyToNumberGiven(await store.numbers.get(line.tablet), line);
  if (given) await store.numbers.put(given);
}

const isTaken = (reason: unknown): boolean =>
  reason instanceof VersionTaken || (reason as { name?: string } | null)?.name === "ConstraintError";

async function standAlready(store: DexieStore, events: readonly JournalEvent[]): Promise<boolean> {
  const stored = await store.events.bulkGet(events.map((event) => [event.about, event.version]));
  return events.every((event, at) => stored[at]?.signature === event.signature);
}

/**
 * A row that is older than its lines would refuse every later event. The lines are right, so the row is made anew from
 * them.
 */
async function mendRow(store: DexieStore, about: About): Promise<void> {
  await store.transaction("rw", [store.events, ...store.projections], async () => {
    const { row } = foldLines(await linesAbout(store, about));
    if (row && versionOf(row) !== versionOf(await readRow(store, about))) await putRow(store, about, row);
  });
}

/** The row of a request or a thing, as it stands. */
export async function readRow(store: DexieStore, about: About): Promise<Row | undefined> {
  if (kindOf(about) !== "request") return store.things.get(about);
  return store.requests.get(idOf(about));
}

/** Puts the row of a request or a thing. */
export const putRow = (store: DexieStore, about: About, row: Row): Promise<unknown> =>
  "request" in row ? store.requests.put(requestRow(row.request)) : store.things.put({ about, thing: row.thing });

/** Adds the row of what is new; fails where there is one. */
const addRow = (store: DexieStore, about: About, row: Row): Promise<unknown> =>
  "request" in row ? store.requests.add(requestRow(row.request)) : store.things.add({ about, thing: row.thing });

/** Deletes the row of a thing that has no lines any more. */
const dropRow = (store: DexieStore, about: About): Promise<void> =>
  kindOf(about) === "request" ? store.requests.delete(idOf(about)) : store.things.delete(about);
