import type { JournalEvent, Line } from "../domain/event";
import { readEvent } from "../domain/event/read-event";
import { applyToNumberGiven } from "../domain/request/number-given";
import { appendOne, foldAgain, linesAbout, raise, readRow } from "./dexie-append";
import { headRow, putHead, raisedBy } from "./dexie-head";
import { displace, payOne, takeBack } from "./dexie-owed";
import type { DexieStore } from "./dexie-store";
import { versionOf } from "./projection";
import type { SharedLine, TakenWith } from "./shared-lines";

/** One strict transaction: each line stands, whatever order they came in. Gives those that had not stood, and those set aside. */
export async function accept(
  store: DexieStore,
  lines: readonly SharedLine[],
  { mark, tallies = [] }: TakenWith = {},
): Promise<{ stood: SharedLine[]; displaced: SharedLine[] }> {
  const shared = [store.events, store.heads, store.owed, store.aside, store.marks, ...store.projections];
  return store.transaction("rw", [...shared, ...(tallies.length ? [store.tallies] : [])], async () => {
    const changes: Change[] = [];
    for (const line of lines) changes.push(...(await acceptOne(store, line)));
    await raise(store.tallies, tallies);
    if (mark) await store.marks.put(mark);
    await countHead(store, changes);
    return { stood: changes.map(({ line }) => line), displaced: changes.flatMap(({ moved }) => moved) };
  });
}

interface Change {
  line: SharedLine;
  /** The line, when it was not known before: it neither stood here nor aside. */
  fresh: SharedLine[];
  /** Lines that were set aside for it. */
  moved: SharedLine[];
}

async function acceptOne(store: DexieStore, line: SharedLine): Promise<Change[]> {
  const { about, version } = line;
  const stored = await store.events.get([about, version]);
  if (stored?.signature === line.signature) {
    await payOne(store, line);
    return [];
  }
  const fresh = (await takeBack(store, line)) ? [] : [line];
  const read = readEvent(line);
  if (isReadable(read) && (await isNext(store, line))) {
    await appendOne(store, read, { stored: line as JournalEvent, counted: [] });
    return [{ line, fresh, moved: [] }];
  }
  const before = await linesAbout(store, about);
  const moved = stored ? await displace(store, line) : [];
  await store.events.put(line as JournalEvent);
  await foldAgain(store, about, { before, after: await linesAbout(store, about) });
  await rememberNumber(store, read);
  return [{ line, fresh, moved }];
}

const isReadable = (line: Line): line is JournalEvent => line.type !== "void" && line.type !== "later";

/** A line that came before the ones it follows has to be heard again once they stand: what it counts would be lost. */
async function isNext(store: DexieStore, { about, version }: SharedLine): Promise<boolean> {
  const [row, standing] = await Promise.all([
    readRow(store, about),
    store.events.where("[about+version]").between([about, version], [about, Infinity]).count(),
  ]);
  return versionOf(row) === version - 1 && standing === 0;
}

async function rememberNumber(store: DexieStore, line: Line): Promise<void> {
  if (line.type !== "help-asked" && line.type !== "later") return;
  const given = applyToNumberGiven(await store.numbers.get(line.tablet), line);
  if (given) await store.numbers.put(given);
}

/** The head counts lines that stand aside on, and keeps the time of the line this tablet wrote last. */
async function countHead(store: DexieStore, changes: readonly Change[]): Promise<void> {
  if (!changes.length) return;
  const [head, aside] = await Promise.all([headRow(store), store.aside.count()]);
  const moved = changes.flatMap((change) => change.moved);
  const later = laterAmong(changes.map(({ line }) => line)) - laterAmong(moved);
  const raised = raisedBy(
    head,
    changes.flatMap(({ fresh }) => fresh),
  );
  const twice = head.twice || moved.length > 0;
  await putHead(store, { ...raised, aside, twice, later: (head.later ?? 0) + later });
}

const laterAmong = (lines: readonly SharedLine[]): number =>
  lines.filter((line) => readEvent(line).type === "later").length;
