import type { LostThing } from "../domain/office/lost-thing";
import { compareWithCopy } from "../second-copy/dexie-compare";
import { keepTwice, type Compared } from "../second-copy/dexie-kept-twice";
import type { SecondCopy } from "../second-copy/second-copy";
import { ContactStore, contactTables, type Kept } from "./dexie-contact-store";
import type { KeySlots } from "./key-slots";
import { tidyContacts } from "./tidy-contacts";

/** Where the contacts are kept, besides the name: the two files of slots, and another database. */
export interface ContactKeeping {
  contactKeys: KeySlots;
  cardKeys: KeySlots;
  factory?: IDBFactory | undefined;
  copy?: SecondCopy;
  onCompared?: (compared: Compared) => unknown;
  onRevision?: (revision: number) => void;
  /** Called when cards or contacts are lost and cannot be restored. */
  onLost?: (things: readonly LostThing[]) => void;
}

/** The tables, open, and filled again from their copy where they were damaged. */
export async function openContactTables(keeping: ContactKeeping, name: string): Promise<Kept> {
  const { copy, onCompared, onRevision, onLost } = keeping;
  const kept: Kept = { store: new ContactStore(name, keeping.factory), ...keeping };
  // Without a copy nothing tells an emptied database from a new one, and there are no browsers without it but in tests.
  let whole = !copy;
  const compare = (compared: Compared) => {
    whole = compared.begun && !compared.copyWasGone && !Object.keys(compared.restored).length;
    return onCompared?.(compared);
  };
  const group = { name: "contacts", tables: contactTables, copy, onCompared: compare, onRevision };
  keepTwice(kept.store, [group]);
  await kept.store.open();
  await compareWithCopy(kept.store, group);
  // Nobody waits for this: what a killed page left is overwritten as soon as the slots are free.
  void tidyContacts(kept, whole).then(
    (lost) => lost.length && onLost?.(lost),
    () => undefined,
  );
  return kept;
}
