import { toBringBack } from "../../domain/figures/bring-back";
import type { Sender } from "../../domain/figures/sender";
import type { UnitFigures } from "../../domain/figures/unit-figures";
import type { FigureShelf } from "../../journal/figure-shelf";

/** All figures a shelf has, as they go into a backup, and whose files it takes. */
export interface FiguresKept {
  periods: { period: string; rows: UnitFigures[] }[];
  senders: Sender[];
}

/** Reads everything from the shelf of figures. */
export async function readFiguresKept(shelf: FigureShelf): Promise<FiguresKept> {
  const periods: FiguresKept["periods"] = [];
  for (const period of await shelf.figurePeriods()) periods.push({ period, rows: await shelf.allFigures(period) });
  return { periods, senders: await shelf.senders() };
}

/** Adds what a shelf lacks of a backup; newer figures that stand there stay. All sums are made anew. */
export async function addFigures(shelf: FigureShelf, { periods, senders }: FiguresKept): Promise<void> {
  for (const { period, rows } of periods) {
    const standing = await shelf.unitFigures(
      period,
      rows.map(({ unit }) => unit),
    );
    const told = toBringBack(standing, rows);
    if (told.length) await shelf.tellFigures(period, told);
  }
  const known = new Set((await shelf.senders()).map(({ key }) => key));
  for (const sender of senders) if (!known.has(sender.key)) await shelf.keepSender(sender);
}
