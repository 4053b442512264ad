import { Dexie, type Table } from "dexie";
import type { JournalEvent } from "../domain/event";
import type { Count } from "../domain/figures/counts";
import type { HelpRequest } from "../domain/request/help-request";
import type { NumberGiven } from "../domain/request/number-given";
import type { Thing } from "./projection";

/** A request with the keys it is looked up by: each exists only while it applies, so its index stays small. */
export interface RequestRow {
  id: string;
  request: HelpRequest;
  waitingAt?: number;
  heldBy?: string;
  closedAt?: number;
}

export const requestRow = (request: HelpRequest): RequestRow => ({
  id: request.id,
  request,
  ...(request.state === "waiting" && { waitingAt: request.place }),
  ...(request.state === "in-hand" && { heldBy: request.by }),
  ...(request.state === "closed" && { closedAt: request.closedAt }),
});

/**
 * The tables behind the journal. Durability is strict: under Chromium's default a power cut loses every row of the
 * last half minute although its transaction had resolved (https://chromestatus.com/feature/5730701489995776).
 */
export class DexieStore extends Dexie {
  declare events: Table<JournalEvent, [string, number]>;
  declare requests: Table<RequestRow, string>;
  declare things: Table<{ about: string; thing: Thing }, string>;
  declare numbers: Table<NumberGiven, string>;
  declare counts: Table<Count, [string, string, string]>;
  declare members: Table<{ id: string; name: string }, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: "strict" });
    this.version(1).stores({
      events: "[about+version]",
      requests: "id, [waitingAt+id], heldBy, closedAt",
      things: "about",
      numbers: "tablet",
      counts: "[day+tablet+what]",
      members: "id",
    });
  }

  get projections(): Table[] {
    return [this.requests, this.things, this.numbers, this.counts];
  }
}
