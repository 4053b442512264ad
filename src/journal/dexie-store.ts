import { Dexie, type Table, type Transaction } from "dexie";
import type { JournalEvent } from "../domain/event";
import type { Count, Tally } from "../domain/figures/counts";
import type { NumberGiven } from "../domain/request/number-given";
import type { UnitFile } from "../domain/unit/read-units";
import { revisionsTable, strictOptions } from "../second-copy/dexie-database";
import type { AsideRow, HeadRow, OwedRow, RequestRow } from "./dexie-rows";
import type { Note } from "./journal";
import type { Mark } from "./shared-lines";
import type { Thing } from "./things";

/** The tables beside the lines that nobody could make anew, each group with a second copy in a file of its own. */
export const journalGroups = {
  words: ["members", "notes"],
  tallies: ["tallies"],
  units: ["unitFiles"],
  hub: ["owed", "aside"],
} as const;

const requestKeys =
  "id, [waitingAt+id], dueOn, awayAt, heldBy, openSince, closedAt, [closedBy+closedAt], calledAt, alarmAt";

const makeRowsAnew = (change: Transaction) => change.table("repairs").put({ what: "rows" });

/** The tables behind the journal. */
export class DexieStore extends Dexie {
  declare events: Table<JournalEvent, [string, number]>;
  declare requests: Table<RequestRow, string>;
  declare things: Table<{ about: string; thing: Thing }, string>;
  declare numbers: Table<NumberGiven, string>;
  declare counts: Table<Count, [string, string, string]>;
  declare members: Table<{ id: string; name: string }, string>;
  declare notes: Table<Note, string>;
  declare unitFiles: Table<{ name: string; file: UnitFile }, string>;
  declare tallies: Table<Tally, [string, string, string]>;
  /** A row in this table says that all rows must be made anew. It is still there after a kill. */
  declare repairs: Table<{ what: string }, string>;
  /** How many lines there are, and what was lost of them. */
  declare heads: Table<HeadRow, string>;
  /** Which lines the hub has not acknowledged, in the order they were written. */
  declare owed: Table<OwedRow, number>;
  /** Lines that lost their version to another. */
  declare aside: Table<AsideRow, number>;
  declare marks: Table<Mark, string>;
  /** Lines that stand here and never came in the hub's order. */
  declare unjudged: Table<{ about: string; version: number }, [string, number]>;

  constructor(name: string, factory?: IDBFactory) {
    super(name, strictOptions(factory));
    this.version(1).stores({
      events: "[about+version]",
      requests: "id, [waitingAt+id], heldBy, closedAt",
      things: "about",
      numbers: "tablet",
      counts: "[day+tablet+what]",
      members: "id",
    });
    this.version(2)
      .stores({
        requests: "id, [waitingAt+id], dueOn, awayAt, heldBy, openSince, closedAt, calledAt, alarmAt",
        notes: "id, about, at",
        tallies: "[day+tablet+what]",
        repairs: "what",
      })
      .upgrade(makeRowsAnew);
    // This version counts more than version 2 did, so all rows are made anew.
    this.version(3)
      .stores({
        requests: requestKeys,
        unitFiles: "name",
        heads: "what",
      })
      .upgrade(makeRowsAnew);
    this.version(4).stores(revisionsTable);
    // This index finds people who wait for one particular member without reading the whole list. No row has to change for
    // it.
    this.version(5).stores({ requests: `${requestKeys}, [request.state+request.meantFor.to]` });
    this.version(6).stores({ owed: "++n, about, [about+version]", aside: "++n, about", marks: "stream" });
    this.version(7).stores({ unjudged: "[about+version]" });
  }

  /** The tables that making the rows anew reads and writes. */
  get rebuilding(): Table[] {
    return [this.events, this.heads, this.repairs, this.aside, ...this.projections];
  }

  get projections(): Table[] {
    return [this.requests, this.things, this.numbers, this.counts];
  }
}
