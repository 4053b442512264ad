import { today } from "../../../src/desk/today";
import { returnRequest } from "../../../src/desk/request/in-hand";
import { takeNext } from "../../../src/desk/request/reach-next";
import { openBenchDesk, type BenchDesk } from "./bench-desk";
import { emptyStore, fillAWhile, fillStore, isBeingFilled, type Filling } from "./fill-store";
import { countRows, dropDatabase, openAsItIs, schemaOf } from "./raw-database";
import { timed, type Variants } from "./timed";

const store = "bench-growth";
const listed = 50;

async function rowsStored(): Promise<number> {
  const database = await openAsItIs(store);
  const rows = database.objectStoreNames.contains("requests") ? await countRows(database, "requests") : 0;
  database.close();
  return rows;
}

/** Two runs may share a store when this is the same: the tables, and the shape of what stands in them. */
export async function shapeOfStore(): Promise<string> {
  const name = "bench-shape";
  await emptyStore(name);
  const desk = await openBenchDesk(name);
  await fillStore(desk, name, { stored: 4, waiting: 1, perDay: 1 });
  desk.journal.close();
  const database = await openAsItIs(name);
  const tables = schemaOf(database);
  const rows = await Promise.all(tables.map((table) => firstShape(database, table.name)));
  database.close();
  await dropDatabase(name);
  return JSON.stringify({ tables, rows });
}

function firstShape(database: IDBDatabase, table: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const rows = database.transaction(table).objectStore(table).getAll(null, 40);
    rows.onsuccess = () => resolve([...new Set(rows.result.map((row) => JSON.stringify(fieldsOf(row))))].sort());
    rows.onerror = () => reject(rows.error);
  });
}

const fieldsOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.entries(value).map(([key, one]) => [key, fieldsOf(one)])
    : typeof value;

/** Fills the store for a while; gives how many requests it holds, which is all of them once it is full. */
export async function fillGrowth(filling: Filling, patienceMs: number): Promise<number> {
  if (!isBeingFilled(store)) {
    if ((await rowsStored()) === filling.stored) return filling.stored;
    await emptyStore(store);
  }
  const desk = await openBenchDesk(store);
  await fillAWhile(desk, store, { ...filling, patienceMs });
  desk.journal.close();
  return rowsStored();
}

export const emptyGrowth = (): Promise<void> => emptyStore(store);

/** Taking and listing at a desk over a store of that many requests, which was filled before. */
export async function growthVariants(filling: Filling): Promise<Variants> {
  const desk = await openBenchDesk(store);
  for (const { id, by } of await desk.journal.held()) await returnRequest(desk, id, by);
  const stored = await rowsStored();
  if (stored !== filling.stored) throw new Error(`The store holds ${stored} requests, not ${filling.stored}.`);
  return {
    list: async (times) => {
      const rows = await desk.journal.waiting(listed, today(desk));
      if (rows.length !== listed) throw new Error(`The list holds ${rows.length} requests, not ${listed}.`);
      return timed(times, () => desk.journal.waiting(listed, today(desk)));
    },
    take: (times) => takeAndReturn(desk, times),
  };
}

/** Takes as many in a row, each by a volunteer of their own, and then puts them back where they were. */
export async function takeAndReturn(desk: BenchDesk, times: number): Promise<number> {
  const held: { id: string; by: string }[] = [];
  const ms = await timed(times, async (nth) => {
    const by = desk.volunteers[nth % desk.volunteers.length]!;
    const next = await takeNext(desk, by);
    if ("refused" in next) throw new Error(`Nobody was taken: ${next.refused}.`);
    held.push({ id: next.id, by });
  });
  for (const { id, by } of held) await returnRequest(desk, id, by);
  return ms;
}
