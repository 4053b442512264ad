import { askForHelp } from "../../../src/desk/request/ask-for-help";
import { closeRequest } from "../../../src/desk/request/close-request";
import { takeNext } from "../../../src/desk/request/take-next";
import type { BenchDesk } from "./bench-desk";
import { openAsItIs } from "./raw-database";
import { recordWrites, type Write } from "./record-writes";

export interface Filling {
  /** Requests in all, and how many of them wait today; the others are closed on days before. */
  stored: number;
  waiting: number;
  perDay: number;
}

const dayMs = 86_400_000;
const requestsATransaction = 4000;
const dayOf = (at: number) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);

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
  return [...last.values()].filter(({ table }) => table !== "numbers");
}

const keyOf = ({ table, row }: Write) =>
  [table, table === "requests" ? row.id : [row.about, row.version, row.what]].flat().join(" ");

/** The same line or row of another request on another day: texts are swapped whole, instants are moved. */
function reissue<T>(value: T, swap: Map<string, string>, later: number): T {
  if (typeof value === "string") return (swap.get(value) ?? value) as T;
  if (typeof value === "number") return (value > 1e12 ? value + later : value) as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => reissue(one, swap, later)) as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, reissue(one, swap, later)])) as T;
}

function addRelaxed(database: IDBDatabase, writes: Write[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const tables = [...new Set(writes.map(({ table }) => table))];
    const transaction = database.transaction(tables, "readwrite", { durability: "relaxed" });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("The transaction was aborted."));
    for (const { table, row } of writes) transaction.objectStore(table).add(row);
  });
}

// Signatures are the one part of a line that does not compress; made of one long random text they are all different.
function makeSignatures() {
  const text = Array.from({ length: 4096 }, () => Math.random().toString(36).slice(2, 12)).join("");
  return () => text.slice(Math.floor(Math.random() * (text.length - 86))).slice(0, 86);
}

class Multiplier {
  private readonly request: { id: string; day: string; number: string };
  private readonly sign = makeSignatures();

  constructor(private readonly life: Write[]) {
    const row = life.find(({ table }) => table === "requests")!.row;
    this.request = row.request as typeof this.request;
  }

  /** The nth request of a day so many days later, with all its lines. */
  again(days: number, nth: number, at: number): Write[] {
    const number = `A-${String(nth).padStart(3, "0")}`;
    const [day, { id, day: was, number: had }] = [dayOf(at), this.request];
    const newId = id.replace(`:${was}:`, `:${day}:`).replace(/[^:]+$/, number);
    const swap = new Map([
      [id, newId],
      [`request:${id}`, `request:${newId}`],
      [was, day],
      [had, number],
    ]);
    const later = days * dayMs + nth * 1000;
    return this.life
      .filter(({ table }) => table !== "counts")
      .map(({ table, row }) => {
        const made = reissue(row, swap, later);
        return { table, row: table === "events" ? { ...made, signature: this.sign() } : made };
      });
  }

  counters(at: number, lives: number): Write[] {
    const counts = this.life.filter(({ table }) => table === "counts");
    return counts.map(({ table, row }) => ({ table, row: { ...row, day: dayOf(at), n: (row.n as number) * lives } }));
  }
}

/**
 * Fills a fresh store with many closed requests by multiplying one that the desk wrote, and with a waiting list that the
 * desk writes itself. Gives the last full day.
 */
export async function fillStore(desk: BenchDesk, name: string, { stored, waiting, perDay }: Filling): Promise<string> {
  const closed = stored - waiting - 1;
  const days = Math.ceil(closed / perDay);
  const began = desk.now() - (days + 2) * dayMs;
  const life = new Multiplier(await liveOnce(desk, began));
  const database = await openAsItIs(name);
  let batch: Write[] = [];
  for (let nth = 0; nth < closed; nth++) {
    const day = Math.floor(nth / perDay) + 1;
    const at = began + day * dayMs;
    batch.push(...life.again(day, (nth % perDay) + 1, at));
    const lastOfDay = nth % perDay === perDay - 1 || nth === closed - 1;
    if (lastOfDay) batch.push(...life.counters(at, (nth % perDay) + 1));
    if (nth % requestsATransaction !== requestsATransaction - 1 && nth !== closed - 1) continue;
    await addRelaxed(database, batch);
    batch = [];
  }
  database.close();
  for (let nth = 0; nth < waiting; nth++) await askForHelp(desk);
  return dayOf(began + Math.max(1, days - 1) * dayMs);
}
