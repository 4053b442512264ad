import { rollUp } from "../domain/figures/roll-up";
import type { Told, UnitFigures } from "../domain/figures/unit-figures";
import type { DexieStore } from "./dexie-store";
import type { FigureShelf } from "./figure-shelf";

/** The shelf in this browser's IndexedDB. */
export function figureShelf(store: DexieStore): FigureShelf {
  return {
    unitFigures: (period, unit) => store.unitFigures.get([period, unit]),
    unitFiguresUnder: (period, parent) => store.unitFigures.where({ period, parent }).toArray(),
    tellFigures: (period, told) => tell(store, period, told),
    figurePeriods: async () => (await store.unitFigures.orderBy("period").uniqueKeys()).map(String).reverse(),
    senders: () => store.senders.toArray(),
    keepSender: async (sender) => void (await store.senders.put(sender)),
  };
}

const tell = (store: DexieStore, period: string, told: readonly Told[]): Promise<void> =>
  store.transaction("rw", store.unitFigures, async () => {
    const changed = rollUp(await rowsAround(store, period, told), told);
    await store.unitFigures.bulkPut(changed.map((row) => ({ ...row, period })));
  });

/** The rows told of, those they are put under, and all above both, level by level. */
async function rowsAround(store: DexieStore, period: string, told: readonly Told[]) {
  const known = new Map<string, UnitFigures>();
  const asked = new Set<string>();
  let wanted = told.flatMap(({ unit, parent }) => [unit, parent]);
  while (wanted.length) {
    const fresh = [...new Set(wanted)].filter((unit) => unit && !asked.has(unit));
    for (const unit of fresh) asked.add(unit);
    const rows = await store.unitFigures.bulkGet(fresh.map((unit) => [period, unit]));
    wanted = [];
    for (const row of rows) {
      if (!row) continue;
      known.set(row.unit, row);
      wanted.push(row.parent);
    }
  }
  return known;
}
