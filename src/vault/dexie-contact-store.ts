import { Dexie, type Table } from "dexie";
import type { ContactKept } from "../domain/contact/contact";
import { revisionsTable, strictOptions } from "../second-copy/dexie-database";
import type { CardKnown } from "./contact-safe";
import type { KeySlots } from "./key-slots";
import type { OfficePublic } from "./office-key";

/** A sealed contact and the slot of its key. */
export interface ContactRow extends ContactKept {
  sealed: Uint8Array<ArrayBuffer>;
  slot: number;
  /** True while its slot is being overwritten; after that this row is deleted too. */
  erasing?: true;
}

/** A card, the slot of the office's key wrapped for it, and the mark that a key card is known by. */
export type CardRow = CardKnown & { slot: number; mark?: Uint8Array<ArrayBuffer> };

/** All of it is kept twice. The content of the slots is in two files of its own. */
export const contactTables = ["office", "cards", "contacts", "days"] as const;

/**
 * The tables behind the contacts. What they hold is of no use without the slots, because a database keeps on the disk
 * what was deleted from it. Strict, so that a row never names a contact a power cut took.
 */
export class ContactStore extends Dexie {
  declare office: Table<OfficePublic & { what: "key" }, string>;
  declare cards: Table<CardRow, string>;
  declare contacts: Table<ContactRow, string>;
  declare days: Table<{ n?: number; day: string }, number>;

  constructor(name: string, factory?: IDBFactory) {
    super(name, strictOptions(factory));
    this.version(1).stores({ office: "what", cards: "id, member", contacts: "about", days: "++n, &day" });
    this.version(2).stores(revisionsTable);
  }
}

/** The tables with the two files of slots that belong to them. */
export interface Kept {
  store: ContactStore;
  contactKeys: KeySlots;
  cardKeys: KeySlots;
}

/** If another page never releases the lock, the contact is reported as not saved instead of waiting. */
const turnWithinMs = 15_000;

/** Does something to slots and rows while no other page does: a slot has one writer, and rows tell which are free. */
export function inTurn<T>({ store }: Kept, work: () => Promise<T>): Promise<T> {
  const giveUp = new AbortController();
  const silent = setTimeout(() => giveUp.abort(), turnWithinMs);
  return navigator.locks.request(`${store.name}-slots`, { signal: giveUp.signal }, () => {
    clearTimeout(silent);
    return work();
  }) as Promise<T>;
}

/** The first slots that no row names. */
export async function freeSlots(rows: Table<{ slot: number }, string>, count: number): Promise<number[]> {
  const taken = new Set((await rows.toArray()).map(({ slot }) => slot));
  const free: number[] = [];
  for (let slot = 0; free.length < count; slot += 1) if (!taken.has(slot)) free.push(slot);
  return free;
}
