import { makeAlike, openAsItIs, schemaOf, strictly } from "./raw-database";
import type { Write } from "./record-writes";

type Row = Record<string, unknown>;
export interface Recorded {
  event: Row & { data: Row };
  request: Row & { id: string; request: Row };
  counts: Row[];
  numbers: (Row & { number: number; place: number })[];
}

export interface RawJournal {
  database: IDBDatabase;
  /** Writes a request with the next number; resolves when the disk has it. */
  ask: () => Promise<void>;
  waiting: (limit: number) => Promise<Row[]>;
  /** Takes who is next and gives the row as it was before. */
  take: () => Promise<Row>;
  /** Does to one request what the desk was once seen to do. */
  change: (id: string, recorded: Recorded) => Promise<void>;
  /** Puts rows back as they were, and drops the last line about each. */
  putBack: (rows: Row[]) => Promise<void>;
}

const waitingIndex = "[waitingAt+id]";
const handled = ["events", "requests", "counts", "numbers", "heads"];

/** The one line, the one row, the counters and the memory of numbers that a verb wrote. */
export function sortOut(writes: Write[]): Recorded {
  const strange = writes.find(({ table }) => !handled.includes(table));
  if (strange) throw new Error(`The hand-written variant does not write the table ${strange.table} yet.`);
  const rowsOf = (table: string) => writes.filter((write) => write.table === table).map(({ row }) => row);
  const [events, requests] = [rowsOf("events"), rowsOf("requests")];
  if (events.length !== 1 || requests.length !== 1) throw new Error("A verb is expected to write one line, one row.");
  return {
    event: events[0] as Recorded["event"],
    request: requests[0] as Recorded["request"],
    counts: rowsOf("counts"),
    numbers: rowsOf("numbers") as Recorded["numbers"],
  };
}

const countKey = ({ day, tablet, what }: Row) => [day, tablet, what] as string[];

/** Raises the counters one after another in the transaction that is open. */
function raise(table: (name: string) => IDBObjectStore, counts: Row[]): void {
  for (const count of counts) {
    const before = table("counts").get(countKey(count));
    before.onsuccess = () => table("counts").put({ ...count, n: (before.result?.n ?? 0) + 1 });
  }
}

/** Counts one line more in the head of the journal; its mark is of the same length, whatever it says. */
function raiseHead(table: (name: string) => IDBObjectStore, at: number): void {
  const before = table("heads").get("lines");
  before.onsuccess = () => table("heads").put({ ...before.result, count: before.result.count + 1, at });
}

/** A copy of a journal's tables with every row, behind the least code that can write what the desk writes. */
export async function openRawJournal(
  name: string,
  like: string,
  recorded: { ask: Recorded; take: Recorded },
): Promise<RawJournal> {
  const model = await openAsItIs(like);
  const database = await makeAlike(name, schemaOf(model));
  await copyRows(model, database);
  model.close();
  return { database, ask: askByHand(database, recorded.ask), ...changeByHand(database, recorded.take) };
}

function askByHand(database: IDBDatabase, ask: Recorded): RawJournal["ask"] {
  const [memory] = ask.numbers;
  if (!memory) throw new Error("Asking is expected to remember the number it gave.");
  const prefix = ask.request.id.replace(/[^:]+$/, "");
  return () =>
    strictly(database, handled, (table) => {
      const given = table("numbers").get(memory.tablet as string);
      given.onsuccess = () => {
        const last = given.result as typeof memory;
        const at = Math.max(Date.now(), last.place + 1);
        const number = `A-${String(last.number + 1).padStart(3, "0")}`;
        const id = prefix + number;
        const data = { ...ask.event.data, number, place: at };
        table("events").add({ ...ask.event, about: `request:${id}`, at, data });
        const request = { ...ask.request.request, id, number, askedAt: at, cameAt: at, place: at };
        table("requests").put({ ...ask.request, id, request, waitingAt: at });
        raise(table, ask.counts);
        raiseHead(table, at);
        table("numbers").put({ ...last, number: last.number + 1, place: at });
      };
    });
}

function changeByHand(database: IDBDatabase, take: Recorded): Omit<RawJournal, "database" | "ask"> {
  return {
    waiting: (limit) =>
      new Promise((resolve, reject) => {
        const index = database.transaction("requests").objectStore("requests").index(waitingIndex);
        const rows = index.getAll(null, limit);
        rows.onsuccess = () => resolve(rows.result);
        rows.onerror = () => reject(rows.error);
      }),
    async take() {
      let before: Row = {};
      await strictly(database, handled, (table) => {
        const next = table("requests").index(waitingIndex).getAll(null, 1);
        next.onsuccess = () => {
          before = next.result[0] as Row;
          writeChange(table, before, take);
        };
      });
      return before;
    },
    change: (id, recorded) =>
      strictly(database, handled, (table) => {
        const found = table("requests").get(id);
        found.onsuccess = () => writeChange(table, found.result as Row, recorded);
      }),
    putBack: (rows) =>
      strictly(database, ["requests", "events"], (table) => {
        for (const row of rows) {
          const { id, version } = row.request as { id: string; version: number };
          table("requests").put(row);
          table("events").delete([`request:${id}`, version + 1]);
        }
      }),
  };
}

function writeChange(table: (name: string) => IDBObjectStore, before: Row, recorded: Recorded): void {
  const { id, number, place, askedAt, cameAt, version } = before.request as Row & { version: number; id: string };
  const at = Date.now();
  const like = recorded.request;
  const call = like.request.lastCall as Row | undefined;
  const request = { ...like.request, id, number, place, askedAt, cameAt, version: version + 1 };
  table("events").add({ ...recorded.event, about: `request:${id}`, version: version + 1, at });
  const row = call ? { request: { ...request, lastCall: { ...call, at } }, calledAt: at } : { request };
  table("requests").put({ ...like, id, ...row });
  raise(table, recorded.counts);
  raiseHead(table, at);
}

async function copyRows(from: IDBDatabase, to: IDBDatabase): Promise<void> {
  for (const table of from.objectStoreNames) {
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const all = from.transaction(table).objectStore(table).getAll();
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(all.error);
    });
    await strictly(to, [table], (open) => rows.forEach((row) => open(table).put(row)));
  }
}
