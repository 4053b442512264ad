import { idOf, kindOf, type About, type JournalEvent, type Line } from "../domain/event";
import { readEvent } from "../domain/event/read-event";
import type { Count } from "../domain/figures/counts";
import { applyToNumberGiven, type NumberGiven } from "../domain/request/number-given";
import { headRow } from "./dexie-head";
import { raise } from "./dexie-raise";
import { requestRow } from "./dexie-rows";
import type { DexieStore } from "./dexie-store";
import { applyToRow, versionOf, type Row } from "./projection";
import type { SharedLine } from "./shared-lines";

/** Lines about one thing, and the row they make of it. */
interface Run {
  lines: JournalEvent[];
  row: Row;
  counts: Count[];
}

/**
 * Takes in those lines that only go on with what stands here: they are read at once, folded in memory and written at once. The
 * first reading of a hub is thousands of them, and somebody waits while one is taken in behind a tap. The others are `left`, in their order, to be taken in one by one. Only inside
 * the transaction of `accept`.
 */
export async function acceptRuns(
  store: DexieStore,
  lines: readonly SharedLine[],
): Promise<{ stood: SharedLine[]; left: readonly SharedLine[] }> {
  const runs = await runsAmong(store, lines);
  if (!runs.length) return { stood: [], left: lines };
  const stood = runs.flatMap((run) => run.lines);
  await Promise.all([
    store.events.bulkAdd(stood),
    putRows(store, runs),
    raise(
      store.counts,
      runs.flatMap(({ counts }) => counts),
    ),
    rememberNumbers(store, stood),
  ]);
  const taken = new Set<SharedLine>(stood);
  return { stood: lines.filter((line) => taken.has(line)), left: lines.filter((line) => !taken.has(line)) };
}

/** The runs of lines that go on where a thing stands, with nothing of theirs here, behind them or aside. */
async function runsAmong(store: DexieStore, lines: readonly SharedLine[]): Promise<Run[]> {
  const all = [...byThing(lines)];
  const [standing, aside] = await Promise.all([whatStands(store, all), store.aside.orderBy("about").uniqueKeys()]);
  const isAside = new Set<unknown>(aside);
  return all.flatMap(([about, group], nth) => {
    const { row, isBehind } = standing[nth]!;
    return isBehind || isAside.has(about) ? [] : (foldRun(row, group) ?? []);
  });
}

type LinesOfThing = readonly [About, readonly SharedLine[]];

/** The row of each thing, and whether a line stands where the first of these belongs, or behind it. */
async function whatStands(store: DexieStore, all: readonly LinesOfThing[]) {
  const abouts = all.map(([about]) => about);
  const few = await versionsOfFew(store, all.length);
  const [rows, behind] = await Promise.all([
    readRows(store, few ? abouts.filter((about) => few.has(about)) : abouts),
    few ? [] : Promise.all(all.map(([about, [first]]) => linesFrom(store, about, first!.version))),
  ]);
  return all.map(([about, [first]], nth) => ({
    row: rows.get(about),
    isBehind: few ? (few.get(about) ?? 0) >= first!.version : Boolean(behind[nth]),
  }));
}

/** From so many things on it is worth a look at how many lines stand here; fewer things are asked about one by one. */
const manyThings = 30;

/** So many lines beside each thing that is asked about are read as quickly, by their keys, as the things one by one. */
const fewBeside = 20;

/** The last version of everything that stands here, where there are few lines beside many things. */
async function versionsOfFew(store: DexieStore, things: number): Promise<Map<string, number> | undefined> {
  if (things < manyThings || (await headRow(store)).count > fewBeside * things) return undefined;
  const keys = await store.events.toCollection().primaryKeys();
  // By version within each thing, so that the last stays.
  return new Map(keys);
}

/** The rows of many things. */
async function readRows(store: DexieStore, abouts: readonly About[]): Promise<Map<About, Row | undefined>> {
  const requests = abouts.filter((about) => kindOf(about) === "request");
  const things = abouts.filter((about) => kindOf(about) !== "request");
  const [ofRequests, ofThings] = await Promise.all([
    store.requests.bulkGet(requests.map(idOf)),
    store.things.bulkGet(things),
  ]);
  return new Map<About, Row | undefined>([
    ...requests.map((about, nth) => [about, ofRequests[nth]] as const),
    ...things.map((about, nth) => [about, ofThings[nth]] as const),
  ]);
}

function byThing(lines: readonly SharedLine[]): Map<About, SharedLine[]> {
  const groups = new Map<About, SharedLine[]>();
  for (const line of lines) groups.set(line.about, [...(groups.get(line.about) ?? []), line]);
  return groups;
}

/** How many lines about a thing stand from a version on. */
const linesFrom = (store: DexieStore, about: About, version: number): Promise<number> =>
  store.events.where("[about+version]").between([about, version], [about, Infinity]).count();

/** The row after the lines; undefined where one of them is not the very next, cannot be read, or begins nothing. */
function foldRun(before: Row | undefined, group: readonly SharedLine[]): Run | undefined {
  const [lines, counts]: [JournalEvent[], Count[]] = [[], []];
  let row = before;
  for (const line of group) {
    const read = readEvent(line);
    if (!isReadable(read) || line.version !== versionOf(row) + 1) return undefined;
    const after = applyToRow(row, read);
    if (!after.row) return undefined;
    row = after.row;
    counts.push(...after.counts);
    lines.push(line as JournalEvent);
  }
  return row && { lines, row, counts };
}

/** True for a line that this release can read. */
const isReadable = (line: Line): line is JournalEvent => line.type !== "void" && line.type !== "later";

async function putRows(store: DexieStore, runs: readonly Run[]): Promise<void> {
  const requests = runs.flatMap(({ row }) => ("request" in row ? [requestRow(row.request)] : []));
  const things = runs.flatMap(({ row, lines: [first] }) =>
    "thing" in row ? [{ about: first!.about, thing: row.thing }] : [],
  );
  await Promise.all([store.requests.bulkPut(requests), store.things.bulkPut(things)]);
}

async function rememberNumbers(store: DexieStore, lines: readonly JournalEvent[]): Promise<void> {
  const asked = lines.filter(({ type }) => type === "help-asked");
  const tablets = [...new Set(asked.map(({ tablet }) => tablet))];
  const known = await store.numbers.bulkGet(tablets);
  const given = new Map<string, NumberGiven | undefined>(tablets.map((tablet, nth) => [tablet, known[nth]]));
  for (const line of asked) given.set(line.tablet, applyToNumberGiven(given.get(line.tablet), line));
  await store.numbers.bulkPut([...given.values()].flatMap((one) => one ?? []));
}
