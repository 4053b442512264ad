import type { Write } from "./record-writes";

/** Another library at the same work: the line, the row, the counters and the number of a request. */
export interface Peer {
  ask: () => Promise<unknown>;
  waiting: (limit: number) => Promise<unknown[]>;
  take: () => Promise<unknown>;
}

type Row = Record<string, unknown>;

export interface PeerRow extends Row {
  id: string;
  waitingAt?: number;
}

/** Makes the rows of the nth request out of what the desk once wrote. */
export function makeRows(asking: Write[]) {
  const rowOf = (table: string) => asking.find((write) => write.table === table)!.row;
  const [event, request, count] = [rowOf("events"), rowOf("requests"), rowOf("counts")];
  const prefix = (request.id as string).replace(/[^:]+$/, "");
  return {
    count,
    asked(nth: number): { event: Row; row: PeerRow } {
      const number = `A-${String(nth).padStart(3, "0")}`;
      const [id, at] = [`${prefix}${number}`, 1e12 + nth];
      const data = { ...(event.data as Row), number, place: at };
      return {
        event: { ...event, about: `request:${id}`, at, data },
        row: {
          ...request,
          id,
          request: { ...(request.request as Row), id, number, askedAt: at, place: at },
          waitingAt: at,
        },
      };
    },
    taken(waiting: PeerRow): { event: Row; row: PeerRow } {
      const row: PeerRow = { ...waiting };
      delete row.waitingAt;
      const next = { ...event, about: `request:${row.id}`, version: 2, type: "request-taken", data: {} };
      return { event: next, row: { ...row, id: row.id, heldBy: "somebody" } };
    },
  };
}

/** Neither library can ask for strict durability; here every write is made strict for them. */
export function writeStrictly(databaseName: RegExp): void {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (tables, mode, options) {
    const strict = mode === "readwrite" && databaseName.test(this.name);
    return transaction.call(this, tables, mode, strict ? { ...options, durability: "strict" } : options);
  };
}
