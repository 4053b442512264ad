import { Dexie, type Table } from "dexie";
import type { Count, Tally } from "../domain/figures/counts";
import { sumUp } from "./projection";

type Key = [day: string, tablet: string, what: string];

/** From so many counters a day on, all counters of their days are read: each of them costs a question when it is asked for alone. */
const worthTheDay = 16;

/** Adds to counters. A counter that is named several times is written once, and a counter that comes to zero is deleted. */
export async function raise<C extends Count | Tally>(table: Table<C, Key>, counts: readonly C[]): Promise<void> {
  if (!counts.length) return;
  const sums = sumUp(counts);
  const before = await asTheyStand(table, sums);
  const after = sums.map((count, at) => ({ ...count, n: (before[at]?.n ?? 0) + count.n }));
  await table.bulkPut(after);
  const gone = after.filter(({ n }) => n === 0);
  if (gone.length) await table.bulkDelete(gone.map(keyOf));
}

/** Each counter as it stands, in the place of what is added to it. */
async function asTheyStand<C extends Count | Tally>(table: Table<C, Key>, sums: readonly C[]) {
  const days = [...new Set(sums.map(({ day }) => day))];
  if (sums.length < worthTheDay * days.length) return table.bulkGet(sums.map(keyOf));
  const ofDays = await Promise.all(days.map((day) => ofDay(table, day)));
  const known = new Map(ofDays.flat().map((one) => [keyOf(one).join(" "), one]));
  return sums.map((one) => known.get(keyOf(one).join(" ")));
}

const ofDay = <C extends Count | Tally>(table: Table<C, Key>, day: string): Promise<C[]> =>
  table
    .where("[day+tablet+what]")
    .between([day, Dexie.minKey, Dexie.minKey], [day, Dexie.maxKey, Dexie.maxKey])
    .toArray();

const keyOf = ({ day, tablet, what }: Count | Tally): Key => [day, tablet, what];
