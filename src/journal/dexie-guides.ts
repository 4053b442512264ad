import { Dexie, type Table } from "dexie";
import type { PackSender } from "../domain/guide/pack/pack-sender";
import { revisionsTable, strictOptions } from "../second-copy/dexie-database";
import type { GroupKeeping } from "../second-copy/dexie-kept-twice";
import { eraseKeptTwice, openKeptTwice } from "../second-copy/dexie-open-twice";
import type { GuideShelf, KeptGuide } from "./guide-shelf";

export const guideGroups = { guides: ["texts", "packSenders"] } as const;

export interface GuideKeeping extends GroupKeeping<keyof typeof guideGroups> {
  factory?: IDBFactory | undefined;
}

/** A database of its own: the waiting list must not wait for the text of a guide. */
export class GuideStore extends Dexie {
  declare texts: Table<KeptGuide, string>;
  declare packSenders: Table<PackSender, string>;

  constructor(name: string, factory?: IDBFactory) {
    super(name, strictOptions(factory));
    this.version(1).stores({ texts: "mark", ...revisionsTable });
    this.version(2).stores({ packSenders: "key" });
  }
}

/** Opens the shelf in this browser's IndexedDB, filled again from its copy where it was damaged. */
export async function openDexieGuides(name = "tram-so-guides", keeping: GuideKeeping = {}): Promise<GuideShelf> {
  const store = new GuideStore(name, keeping.factory);
  await openKeptTwice(store, guideGroups, keeping);
  return {
    guide: (mark) => store.texts.get(mark),
    guides: () => store.texts.toArray(),
    keep: async (guide) => void (await store.texts.put(guide)),
    senders: () => store.packSenders.toArray(),
    keepSender: async (sender) => void (await store.packSenders.put(sender)),
    erase: () => eraseKeptTwice(store, keeping),
  };
}
