import { rollUp } from "../../src/domain/figures/roll-up";
import type { Sender } from "../../src/domain/figures/sender";
import type { UnitFigures } from "../../src/domain/figures/unit-figures";
import type { FigureShelf } from "../../src/journal/figure-shelf";

/** A shelf of figures that forgets when the test ends. */
export function memoryFigures(changed: () => void = () => undefined): FigureShelf {
  const byPeriod = new Map<string, Map<string, UnitFigures>>();
  const senders = new Map<string, Sender>();
  const rowsOf = (period: string) => byPeriod.get(period) ?? new Map<string, UnitFigures>();
  return {
    unitFigures: async (period, unit) => rowsOf(period).get(unit),
    unitFiguresUnder: async (period, parent) => [...rowsOf(period).values()].filter((row) => row.parent === parent),
    tellFigures: async (period, told) => {
      const rows = new Map(rowsOf(period));
      for (const row of rollUp(rows, told)) rows.set(row.unit, row);
      byPeriod.set(period, rows);
      changed();
    },
    figurePeriods: async () => [...byPeriod.keys()].sort().reverse(),
    senders: async () => [...senders.values()],
    keepSender: async (sender) => {
      senders.set(sender.key, sender);
      changed();
    },
  };
}
