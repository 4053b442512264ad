import { createMemo, untrack, type Accessor } from "solid-js";
import type { RowsByMonth } from "../domain/figures/sending";
import type { UnitFigures, UnitPlace } from "../domain/figures/unit-figures";
import type { FigureShelf } from "../journal/figure-shelf";
import type { Desk } from "./desk";
import { liveShelf } from "./live-coverage";

/** Who sends to an office: the units that are listed beneath it, and those whose files hang under it without a list. */
export interface SendingView {
  units: UnitPlace[];
  rows: RowsByMonth;
  /** When the last file of each unit was made, in milliseconds. */
  madeAt: ReadonlyMap<string, number>;
}

interface Asked {
  /** The unit of the office that receives. */
  own: string;
  /** The units the list of units knows beneath it. */
  listed: readonly UnitPlace[];
  /** The earliest first. */
  months: readonly string[];
}

/** What came of all units beneath an office, month by month, live: by files as through the hub. */
export function liveSending(desk: Desk, asked: Accessor<Asked>): Accessor<SendingView | undefined> {
  const key = createMemo(() => JSON.stringify(asked()));
  const view = createMemo(() => {
    key();
    const now = untrack(asked);
    return liveShelf(desk, (shelf) => readSending(shelf, now));
  });
  return () => view()();
}

async function readSending(shelf: FigureShelf, { own, listed, months }: Asked): Promise<SendingView> {
  const month = months.at(-1) ?? "";
  const { beneath } = await shelf.aroundUnit(month, own);
  const known = new Set(listed.map(({ unit }) => unit));
  const hanging = beneath.filter(({ unit, kind }) => !known.has(unit) && kind !== "hamlet" && kind !== "body");
  const units = [...listed, ...hanging.map(asPlace)];
  const codes = units.map(({ unit }) => unit);
  const [rows, made] = await Promise.all([
    Promise.all(months.map(async (one) => [one, byUnit(await shelf.unitFigures(one, codes))] as const)),
    Promise.all(codes.map(async (unit) => [unit, await shelf.lastTaken(unit)] as const)),
  ]);
  const madeAt = new Map(made.flatMap(([unit, at]) => (at === undefined ? [] : [[unit, at] as const])));
  return { units, rows: new Map(rows), madeAt };
}

const asPlace = ({ unit, parent, kind, name }: UnitFigures): UnitPlace => ({ unit, parent, kind, name });

const byUnit = (rows: readonly (UnitFigures | undefined)[]): Map<string, UnitFigures> =>
  new Map(rows.flatMap((row) => (row ? [[row.unit, row] as const] : [])));
