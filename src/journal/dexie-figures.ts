import { Dexie, type Table } from "dexie";
import { rollUp } from "../domain/figures/roll-up";
import type { Sender } from "../domain/figures/sender";
import type { Told, UnitFigures } from "../domain/figures/unit-figures";
import { newerThan, saysAnything } from "../domain/figures/whole-unit";
import { watchLive } from "./dexie-watch";
import type { FigureShelf } from "./figure-shelf";

type Row = UnitFigures & { period: string };

/** A database of its own: nobody but leads ever opens it, and no citizen waits for it. */
class FigureStore extends Dexie {
  declare unitFigures: Table<Row, [string, string]>;
  declare senders: Table<Sender, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: "strict", cache: "disabled" });
    this.version(1).stores({ unitFigures: "[period+unit], [period+parent], period", senders: "key" });
  }
}

/** The shelf in this browser's IndexedDB. */
export function openDexieFigures(name = "tram-so-figures"): FigureShelf {
  const store = new FigureStore(name);
  const under = (period: string, parent: string) => store.unitFigures.where({ period, parent }).toArray();
  return {
    unitFigures: (period, unit) => store.unitFigures.get([period, unit]),
    unitFiguresUnder: async (period, parent) => (await under(period, parent)).filter(saysAnything),
    unitFiguresBelow: async (period, unit) => (await branch(store, period, unit)).filter(saysAnything),
    tellFigures: (period, told) => store.transaction("rw", store.unitFigures, () => tell(store, period, told)),
    tellWhole: (period, whole) =>
      store.transaction("rw", store.unitFigures, async () => {
        const told = newerThan(await branch(store, period, whole.root), whole);
        if (told) await tell(store, period, told);
        return told ? "kept" : "older";
      }),
    figurePeriods: async () => (await store.unitFigures.orderBy("period").uniqueKeys()).map(String).reverse(),
    senders: () => store.senders.toArray(),
    keepSender: async (sender) => void (await store.senders.put(sender)),
    watch: watchLive,
    erase: async () => void (await Promise.all(store.tables.map((table) => table.clear()))),
  };
}

async function tell(store: FigureStore, period: string, told: readonly Told[]): Promise<void> {
  const changed = rollUp(await rowsAround(store, period, told), told);
  await store.unitFigures.bulkPut(changed.map((row) => ({ ...row, period })));
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
    const rows = await store.unitFigures.bulkGet(fresh.map((unit): [string, string] => [period, unit]));
    const found = rows.filter((row) => row !== undefined);
    for (const row of found) known.set(row.unit, row);
    wanted = found.map(({ parent }) => parent);
  }
  return known;
}
