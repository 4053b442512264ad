import { Dexie, type Table, type Transaction } from "dexie";
import type { JournalEvent } from "../domain/event";
import type { Count, Tally } from "../domain/figures/counts";
import { isAway, isHeld, type HelpRequest } from "../domain/request/help-request";
import type { JournalHead } from "../domain/journal-head";
import type { NumberGiven } from "../domain/request/number-given";
import type { UnitFile } from "../domain/unit/read-units";
import { revisionsTable, strictOptions } from "../second-copy/dexie-database";
import type { Damage, Note } from "./journal";
import type { Thing } from "./things";

/** A request with the keys it is looked up by: each exists only while it applies, so its index stays small. */
export interface RequestRow {
  id: string;
  request: HelpRequest;
  /** Waits in the room, for today. */
  waitingAt?: number;
  /** Waits for a day that was named. */
  dueOn?: string;
  /** Waits outside: a call back, a home visit. */
  awayAt?: number;
  heldBy?: string;
  /** The day of its number, while it is not closed. */
  openSince?: string;
  closedAt?: number;
  /** Whoever ended it, once it is closed. */
  closedBy?: string;
  calledAt?: number;
  alarmAt?: number;
}

/** The head as it stands beside the lines, the time of the line written last, and by which rules the rows were made. */
export interface Head extends JournalHead {
  at: number;
  /** The fold version of the release that made the rows; none where a release wrote that knows of no such version. */
  folds?: number | undefined;
  /** How many lines a later release wrote. */
  later?: number | undefined;
}

/** What stands in the table of heads: how many lines there are and what made the rows, and what became of lost lines. */
export type HeadRow = ({ what: "lines" } & Head) | ({ what: "damage" } & Damage);

export const requestRow = (request: HelpRequest): RequestRow => ({
  id: request.id,
  request,
  ...waitingKey(request),
  ...(isHeld(request) && { heldBy: request.by }),
  ...(request.state === "closed" ? closedKeys(request) : { openSince: request.day }),
  ...(request.lastCall && { calledAt: request.lastCall.at }),
  ...(request.alarm?.state === "raised" && { alarmAt: request.alarm.at }),
});

// A line of the paper log tells of another day than the one it was entered on.
const closedKeys = ({ closedAt, by, onPaper }: Extract<HelpRequest, { state: "closed" }>) =>
  onPaper ? {} : { closedAt, ...(by !== undefined && { closedBy: by }) };

function waitingKey(request: HelpRequest): Pick<RequestRow, "waitingAt" | "dueOn" | "awayAt"> {
  if (request.state !== "waiting") return {};
  if (isAway(request)) return { awayAt: request.place };
  return request.dueOn ? { dueOn: request.dueOn } : { waitingAt: request.place };
}

/** The tables beside the lines that nobody could make anew, each group with a second copy in a file of its own. */
export const journalGroups = {
  words: ["members", "notes"],
  tallies: ["tallies"],
  units: ["unitFiles"],
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
  /** Says that the rows were made by an older version and must be made anew; a line here outlives a kill. */
  declare repairs: Table<{ what: string }, string>;
  /** How many lines there are, and what was lost of them. */
  declare heads: Table<HeadRow, string>;

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
    // The lines have more to count than version 2 counted.
    this.version(3)
      .stores({
        requests: requestKeys,
        unitFiles: "name",
        heads: "what",
      })
      .upgrade(makeRowsAnew);
    this.version(4).stores(revisionsTable);
    // Whoever waits for somebody in particular is found without reading the whole list; no row has to change for it.
    this.version(5).stores({ requests: `${requestKeys}, [request.state+request.meantFor.to]` });
  }

  get projections(): Table[] {
    return [this.requests, this.things, this.numbers, this.counts];
  }
}
