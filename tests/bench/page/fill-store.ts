import { askForHelp } from "../../../src/desk/request/asking";
import { closeRequest } from "../../../src/desk/request/in-hand";
import { takeNext } from "../../../src/desk/request/reach-next";
import type { BenchDesk } from "./bench-desk";
import { dayOf, Multiplier } from "./multiplier";
import { dropDatabase, openAsItIs } from "./raw-database";
import { recordWrites, type Write } from "./record-writes";

export interface Filling {
  /** Requests in all, and how many of them wait today; the others are closed on days before. */
  stored: number;
  waiting: number;
  perDay: number;
}

/** How far a store is filled: kept beside it, so that a million may be filled in several sittings. */
interface Progress {
  began: number;
  life: Write[];
  closed: number;
}

const dayMs = 86_400_000;
const requestsATransaction = 4000;
const keptUnder = (name: string) => `filling of ${name}`;

/** Asks, takes and closes once through the desk, long ago; gives the last that was written of each line, row, counter. */
async function liveOnce(desk: BenchDesk, at: number): Promise<Write[]> {
  desk.clock.now = at;
  const writes = await recordWrites(async () => {
    const asked = await askForHelp(desk);
    const by = desk.volunteers[0]!;
    const taken = await takeNext(desk, by);
    if ("refused" in asked || "refused" in taken) throw new Error("A day in the life of the bench did not begin.");
    const refused = await closeRequest(desk, taken.id, { by, outcome: "did-it-alone" });
    if (refused) throw new Error(`It did not end either: ${refused}.`);
  });
  desk.clock.now = undefined;
  const last = new Map<string, Write>();
  for (const write of writes) last.set(keyOf(write), write);
  // What stands once for the whole store is not written again with every request.
  return [...last.values()].filter(({ table }) => !["numbers", "heads"].includes(table));
}

const keyOf = ({ table, row }: Write) =>
  [table, table === "requests" ? row.id : [row.about, row.version, row.what]].flat().join(" ");

// Put, not added: a sitting that was broken off between the disk and its memory writes the same rows once more.
function putRelaxed(database: IDBDatabase, writes: Write[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const tables = [...new Set(writes.map(({ table }) => table))];
    const transaction = database.transaction(tables, "readwrite", { durability: "relaxed" });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("The transaction was aborted."));
    for (const { table, row } of writes) transaction.objectStore(table).put(row);
  });
}

async function startFilling(desk: BenchDesk, days: number): Promise<Progress> {
  const began = desk.now() - (days + 2) * dayMs;
  return { began, life: await liveOnce(desk, began), closed: 0 };
}

/** The next few thousand closed requests, counters of each day with the last of it. */
function nextBatch({ began, life, closed }: Progress, { stored, waiting, perDay }: Filling): Write[] {
  const multiplied = new Multiplier(life);
  const all = stored - waiting - 1;
  const writes: Write[] = [];
  for (let nth = closed; nth < Math.min(all, closed + requestsATransaction); nth++) {
    const day = Math.floor(nth / perDay) + 1;
    const at = began + day * dayMs;
    writes.push(...multiplied.again(day, (nth % perDay) + 1, at));
    const lastOfDay = nth % perDay === perDay - 1 || nth === all - 1;
    if (lastOfDay) writes.push(...multiplied.counters(at, (nth % perDay) + 1));
  }
  return writes;
}

/**
 * Fills a store with many closed requests by multiplying one that the desk wrote, and then with a waiting list that the
 * desk writes itself. Goes on where an earlier sitting stopped, for at most `patienceMs`; undefined while it is not full,
 * then the last full day.
 */
export async function fillAWhile(
  desk: BenchDesk,
  name: string,
  filling: Filling & { patienceMs: number },
): Promise<string | undefined> {
  const { stored, waiting, perDay, patienceMs } = filling;
  const all = stored - waiting - 1;
  const days = Math.ceil(all / perDay);
  const until = performance.now() + patienceMs;
  const known = localStorage.getItem(keptUnder(name));
  const progress = known ? (JSON.parse(known) as Progress) : await startFilling(desk, days);
  const database = await openAsItIs(name);
  while (progress.closed < all && performance.now() < until) {
    await putRelaxed(database, nextBatch(progress, filling));
    progress.closed = Math.min(all, progress.closed + requestsATransaction);
    localStorage.setItem(keptUnder(name), JSON.stringify(progress));
  }
  database.close();
  if (progress.closed < all) return undefined;
  for (let nth = 0; nth < waiting; nth++) await askForHelp(desk);
  localStorage.removeItem(keptUnder(name));
  return dayOf(progress.began + Math.max(1, days - 1) * dayMs);
}

/** Fills a store in one sitting. */
export async function fillStore(desk: BenchDesk, name: string, filling: Filling): Promise<string> {
  return (await fillAWhile(desk, name, { ...filling, patienceMs: Infinity }))!;
}

/** True for a store whose filling was begun and not ended. */
export const isBeingFilled = (name: string): boolean => localStorage.getItem(keptUnder(name)) !== null;

/** Drops a store and the memory of how far it was filled. */
export async function emptyStore(name: string): Promise<void> {
  localStorage.removeItem(keptUnder(name));
  await dropDatabase(name);
}
