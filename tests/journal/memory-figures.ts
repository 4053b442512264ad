import { rollUp } from "../../src/domain/figures/roll-up";
import type { Sender } from "../../src/domain/figures/sender";
import type { Told, UnitFigures } from "../../src/domain/figures/unit-figures";
import { newerThan, saysAnything, withoutTaken, type Taken, type WholeUnit } from "../../src/domain/figures/whole-unit";
import type { FigureShelf, UnitAround } from "../../src/journal/figure-shelf";

type Rows = Map<string, UnitFigures>;

/** A shelf of figures that forgets when the test ends. */
export function memoryFigures(): FigureShelf {
  const byPeriod = new Map<string, Rows>();
  const senders = new Map<string, Sender>();
  const takenOf = new Map<string, Taken>();
  const rowsOf = (period: string): Rows => byPeriod.get(period) ?? new Map();
  const tellFigures = async (period: string, told: readonly Told[]) => {
    const rows = new Map(rowsOf(period));
    for (const row of rollUp(rows, told)) rows.set(row.unit, row);
    byPeriod.set(period, rows);
  };
  const tellWhole = async (period: string, whole: WholeUnit) => {
    const before = branch(rowsOf(period), whole.root);
    const told = newerThan(before, whole);
    if (told) await tellFigures(period, told);
    return told && before;
  };
  const lastTaken = (unit: string) => {
    const told = [...byPeriod].flatMap(([period, rows]) => {
      const toldAt = rows.get(unit)?.toldAt;
      return toldAt === undefined ? [] : [{ period, toldAt }];
    });
    const toldAt = Math.max(...told.map((one) => one.toldAt));
    return told.length
      ? { toldAt, periods: told.filter((one) => one.toldAt === toldAt).map(({ period }) => period) }
      : undefined;
  };
  return {
    unitFigures: async (period, units) => units.map((unit) => rowsOf(period).get(unit)),
    aroundUnit: async (period, unit) => aroundUnit(rowsOf(period), unit),
    unitFiguresBelow: async (period, unit) => branch(rowsOf(period), unit).filter(saysAnything),
    tellFigures,
    tellWhole: async (period, whole) => ((await tellWhole(period, whole)) ? "kept" : "older"),
    takeWhole: async (period, whole) => {
      const before = await tellWhole(period, whole);
      if (before) takenOf.set(`${period} ${whole.root}`, { ...whole, before });
      return before ? "kept" : "older";
    },
    lastTaken: async (unit) => lastTaken(unit)?.toldAt,
    withdrawTaken: async (unit, { toldAt, latest }) => {
      const last = lastTaken(unit);
      for (const period of last?.toldAt === toldAt ? last.periods : []) {
        const kept = takenOf.get(`${period} ${unit}`);
        const taken = kept?.toldAt === toldAt ? kept : { toldAt, rows: [], before: [] };
        await tellFigures(period, withoutTaken(branch(rowsOf(period), unit), taken, latest));
        takenOf.delete(`${period} ${unit}`);
      }
    },
    allFigures: async (period) => [...rowsOf(period).values()],
    figurePeriods: async () => [...byPeriod.keys()].sort().reverse(),
    senders: async () => [...senders.values()],
    keepSender: async (sender) => void senders.set(sender.key, sender),
    watch: (ask, tell, fail) => {
      ask().then(tell, fail);
      return () => undefined;
    },
    erase: async () => {
      byPeriod.clear();
      senders.clear();
      takenOf.clear();
    },
  };
}

function branch(rows: Rows, top: string): UnitFigures[] {
  const found = new Set(rows.has(top) ? [rows.get(top)!] : []);
  for (let level = [top]; level.length;) {
    const fresh = [...rows.values()].filter((row) => level.includes(row.parent) && !found.has(row));
    for (const row of fresh) found.add(row);
    level = fresh.map(({ unit }) => unit);
  }
  return [...found];
}

function aroundUnit(rows: Rows, unit: string): UnitAround {
  const row = rows.get(unit);
  const above: UnitFigures[] = [];
  for (let at = row && rows.get(row.parent); at && !above.includes(at); at = rows.get(at.parent)) above.unshift(at);
  return { row, beneath: [...rows.values()].filter((one) => one.parent === unit && saysAnything(one)), above };
}
