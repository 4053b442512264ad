// @chunk later
import { Dexie, type Table } from "dexie";
import { rollUp } from "../domain/figures/roll-up";
import type { Sender } from "../domain/figures/sender";
import type { Told, UnitFigures } from "../domain/figures/unit-figures";
import { newerThan, saysAnything, withoutTaken, type Taken, type WholeUnit } from "../domain/figures/whole-unit";
import { revisionsTable, strictOptions } from "../second-copy/dexie-database";
import type { GroupKeeping } from "../second-copy/dexie-kept-twice";
import { eraseKeptTwice, openKeptTwice } from "../second-copy/dexie-open-twice";
import { watchLive } from "./dexie-watch";
import type { FigureShelf, UnitAround } from "./figure-shelf";

type Row = UnitFigures & { period: string };
type TakenRow = Taken & { unit: string; period: string };

/**
 * All tables are kept twice. The senders are a group of their own: the sums of a country take megabytes, and the senders
 * must outlive them.
 */
export const figureGroups = { figures: ["unitFigures", "taken"], senders: ["senders"] } as const;

/** Where the figures are kept, besides the name of their database. */
export interface FigureKeeping extends GroupKeeping<keyof typeof figureGroups> {
  factory?: IDBFactory | undefined;
}

/** A database of its own: nobody but leads ever opens it, and no citizen waits for it. */
export class FigureStore extends Dexie {
  declare unitFigures: Table<Row, [string, string]>;
  declare senders: Table<Sender, string>;
  /** For each unit and period the file that was taken in last, with the rows it replaced. */
  declare taken: Table<TakenRow, [string, string]>;

  constructor(name: string, factory?: IDBFactory) {
    super(name, strictOptions(factory));
    this.version(1).stores({ unitFigures: "[period+unit], [period+parent], period", senders: "key" });
    this.version(2).stores(revisionsTable);
    this.version(3).stores({ taken: "[unit+period]" });
  }
}

/** Opens the shelf in this browser's IndexedDB, filled again from its copies where it was damaged. */
export async function openDexieFigures(name = "tram-so-figures", keeping: FigureKeeping = {}): Promise<FigureShelf> {
  const store = new FigureStore(name, keeping.factory);
  await openKeptTwice(store, figureGroups, keeping);
  return {
    unitFigures: (period, units) => many(store, period, units),
    // One transaction for all reads: several transactions would wait for each other.
    aroundUnit: (period, unit) => store.transaction("r", store.unitFigures, () => around(store, period, unit)),
    unitFiguresBelow: async (period, unit) => (await branch(store, period, unit)).filter(saysAnything),
    tellFigures: (period, told) => store.transaction("rw", store.unitFigures, () => tell(store, period, told)),
    tellWhole: (period, whole) =>
      store.transaction("rw", store.unitFigures, async () =>
        (await tellWhole(store, period, whole)) ? "kept" : "older",
      ),
    takeWhole: (period, whole) =>
      store.transaction("rw", store.unitFigures, store.taken, async () => take(store, period, whole)),
    lastTaken: async (unit) => (await lastTaken(store, unit))?.toldAt,
    withdrawTaken: (unit, file) =>
      store.transaction("rw", store.unitFigures, store.taken, async () => withdraw(store, unit, file)),
    allFigures: async (period) =>
      (await store.unitFigures.where({ period }).toArray()).map(({ period: _period, ...row }) => row),
    figurePeriods: () => periods(store),
    senders: () => store.senders.toArray(),
    keepSender: async (sender) => void (await store.senders.put(sender)),
    watch: watchLive,
    // A page that is left right afterwards would not empty the copies, and nobody else opens them before a lead looks.
    erase: () => eraseKeptTwice(store, keeping),
  };
}

/**
 * Finds the periods from the latest to the earliest, with one read each. If it asked for unique keys, the browser would
 * read every row of a country.
 */
async function periods(store: FigureStore): Promise<string[]> {
  const found: string[] = [];
  for (let rows = store.unitFigures.toCollection(); ;) {
    const [last] = await rows.reverse().limit(1).primaryKeys();
    if (!last) return found;
    found.push(last[0]);
    rows = store.unitFigures.where("[period+unit]").below([last[0]]);
  }
}

const many = (store: FigureStore, period: string, units: readonly string[]): Promise<(Row | undefined)[]> =>
  store.unitFigures.bulkGet(units.map((unit): [string, string] => [period, unit]));

async function around(store: FigureStore, period: string, unit: string): Promise<UnitAround> {
  const [row, beneath] = await Promise.all([
    store.unitFigures.get([period, unit]),
    store.unitFigures.where({ period, parent: unit }).toArray(),
  ]);
  const above: Row[] = [];
  for (let at = row; at?.parent && !above.some((one) => one.unit === at!.parent);) {
    at = await store.unitFigures.get([period, at.parent]);
    if (at) above.unshift(at);
  }
  return { row, beneath: beneath.filter(saysAnything), above };
}

async function tell(store: FigureStore, period: string, told: readonly Told[]): Promise<void> {
  const changed = rollUp(await rowsAround(store, period, told), told);
  await store.unitFigures.bulkPut(changed.map((row) => ({ ...row, period })));
}

/** Gives the rows that were replaced; undefined when newer figures are here and nothing was kept. */
async function tellWhole(store: FigureStore, period: string, whole: WholeUnit): Promise<Row[] | undefined> {
  const before = await branch(store, period, whole.root);
  const told = newerThan(before, whole);
  if (told) await tell(store, period, told);
  return told && before;
}

async function take(store: FigureStore, period: string, whole: WholeUnit): Promise<"kept" | "older"> {
  const before = await tellWhole(store, period, whole);
  if (!before) return "older";
  const { root, toldAt, rows } = whole;
  await store.taken.put({ unit: root, period, toldAt, rows, before });
  return "kept";
}

/** The latest file of a unit that is still in force, and the periods it has figures of. */
async function lastTaken(store: FigureStore, unit: string): Promise<{ toldAt: number; periods: string[] } | undefined> {
  const all = await periods(store);
  const rows = await store.unitFigures.bulkGet(all.map((period): [string, string] => [period, unit]));
  const told = rows.flatMap((row) => (row?.toldAt === undefined ? [] : [{ toldAt: row.toldAt, period: row.period }]));
  const toldAt = Math.max(...told.map((one) => one.toldAt));
  return told.length
    ? { toldAt, periods: told.filter((one) => one.toldAt === toldAt).map(({ period }) => period) }
    : undefined;
}

async function withdraw(store: FigureStore, unit: string, file: { toldAt: number; latest: number }): Promise<void> {
  const last = await lastTaken(store, unit);
  if (last?.toldAt !== file.toldAt) return;
  for (const period of last.periods) {
    const kept = await store.taken.get([unit, period]);
    const taken = kept?.toldAt === file.toldAt ? kept : { toldAt: file.toldAt, rows: [], before: [] };
    await tell(store, period, withoutTaken(await branch(store, period, unit), taken, file.latest));
    await store.taken.delete([unit, period]);
  }
}

/** A unit and everything beneath it, level by level. */
async function branch(store: FigureStore, period: string, top: string): Promise<Row[]> {
  const first = await store.unitFigures.get([period, top]);
  const found = new Map(first ? [[top, first]] : []);
  for (let level = [top]; level.length;) {
    const keys = level.map((parent) => [period, parent]);
    const fresh = (await store.unitFigures.where("[period+parent]").anyOf(keys).toArray()).filter(
      ({ unit }) => !found.has(unit),
    );
    for (const row of fresh) found.set(row.unit, row);
    level = fresh.map(({ unit }) => unit);
  }
  return [...found.values()];
}

/** The rows told of, those they are put under, and all above both, level by level. */
async function rowsAround(store: FigureStore, period: string, told: readonly Told[]) {
  const known = new Map<string, Row>();
  const asked = new Set<string>();
  let wanted = told.flatMap(({ unit, parent }) => [unit, parent]);
  while (wanted.length) {
    const fresh = [...new Set(wanted)].filter((unit) => unit && !asked.has(unit));
    for (const unit of fresh) asked.add(unit);
    const found = (await many(store, period, fresh)).filter((row) => row !== undefined);
    for (const row of found) known.set(row.unit, row);
    wanted = found.map(({ parent }) => parent);
  }
  return known;
}
