import { liveQuery } from "dexie";
import type { Consented, Contact, ContactKept } from "../domain/contact/contact";
import type { About } from "../domain/event";
import type { ContactSafe } from "./contact-safe";
import {
  isKeyLost,
  makeCard,
  makeKey,
  makeRecovery,
  ownsCard,
  pinChanged,
  provenKey,
  revoke,
  watchCards,
} from "./dexie-cards";
import { freeSlots, inTurn, type ContactRow, type Kept } from "./dexie-contact-store";
import { asPair, type OfficePublic } from "./office-key";
import { openContactTables, type ContactKeeping } from "./open-contact-tables";

/** Opens the contacts kept in this browser. Rejects when the browser refuses storage or files that can be flushed. */
export async function openDexieContacts(keeping: ContactKeeping, name = "tram-so-contacts"): Promise<ContactSafe> {
  const kept = await openContactTables(keeping, name);
  /** The office's key while it is unlocked. It is only in this page's memory and cannot be exported. */
  let unlocked: (OfficePublic & { pair: CryptoKeyPair }) | undefined;
  return {
    makeKey: (member, pin, now) => makeKey(kept, { member, pin, now }),
    makeCard: (proof, fresh) => makeCard(kept, proof, fresh),
    makeRecovery: (proof, fresh) => makeRecovery(kept, proof, fresh),
    revoke: (member) => revoke(kept, member),
    pinChanged: (member) => pinChanged(kept, member),
    watchCards: (tell) => watchCards(kept, tell),
    ownsCard: (member, card) => ownsCard(kept, member, card),
    unlock: async (proof) => {
      const [office, privateKey] = [await kept.store.office.get("key"), await provenKey(kept, proof)];
      if (!office || !privateKey) return false;
      unlocked = { id: office.id, point: office.point, pair: await asPair(privateKey, office.point) };
      return true;
    },
    isKeyLost: (proof) => isKeyLost(kept, proof),
    lock: () => (unlocked = undefined),
    isOpen: () => unlocked !== undefined,
    leave: (left) => leave(kept, left),
    open: async (about) => {
      if (!unlocked) return { refused: "locked" };
      const contact = await open(kept, unlocked, about);
      return contact ? { contact } : { refused: "gone" };
    },
    erase: (abouts) => erase(kept, abouts),
    kept: async () => (await kept.store.contacts.toArray()).map(asKept),
    watchKept: (about, tell) => watchKept(kept, about, tell),
    countDays: (days) => countDays(kept, days),
    runningDays: () => runningDays(kept),
    eraseAll: async () => {
      unlocked = undefined;
      await eraseAll(kept);
    },
  };
}

const asKept = ({ about, consent, runningDay }: ContactRow): ContactKept => ({ about, consent, runningDay });

async function leave(kept: Kept, { about, contact, consent }: Consented): Promise<"left" | "no-key"> {
  const { store, contactKeys } = kept;
  const { sealContact } = await import("./seal");
  return inTurn(kept, async () => {
    const office = await store.office.get("key");
    if (!office) return "no-key";
    const sealed = await sealContact(office, about, contact);
    const before = await store.contacts.get(about);
    const [slot] = (await freeSlots(store.contacts, 1)) as [number];
    // The key is on the disk before the row that needs it is acknowledged.
    await contactKeys.write(slot, sealed.slot);
    const runningDay = (await runningDays(kept)).count;
    await store.contacts.put({ about, consent, runningDay, sealed: sealed.row, slot });
    if (before) await contactKeys.wipe([before.slot]);
    return "left";
  });
}

async function open(
  kept: Kept,
  office: OfficePublic & { pair: CryptoKeyPair },
  about: About,
): Promise<Contact | undefined> {
  const row = await kept.store.contacts.get(about);
  if (!row) return undefined;
  const { openContact } = await import("./seal");
  const slot = await inTurn(kept, () => kept.contactKeys.read(row.slot));
  // An overwritten slot opens nothing: the contact was being erased when the tablet stopped.
  return openContact(office, about, { row: row.sealed, slot }).catch(() => undefined);
}

const erase = (kept: Kept, abouts: readonly About[]): Promise<void> =>
  inTurn(kept, async () => {
    const rows = (await kept.store.contacts.bulkGet([...abouts])).filter((row) => row !== undefined);
    if (!rows.length) return;
    // If the page is killed in between, that must not look like a lost key.
    await kept.store.contacts.bulkPut(rows.map((row) => ({ ...row, erasing: true })));
    await kept.contactKeys.wipe(rows.map(({ slot }) => slot));
    await kept.store.contacts.bulkDelete(rows.map(({ about }) => about));
  });

function watchKept({ store }: Kept, about: About, tell: (kept: ContactKept | undefined) => void): () => void {
  const ask = async () => {
    const row = await store.contacts.get(about);
    return row && asKept(row);
  };
  const watching = liveQuery(ask).subscribe({ next: tell, error: () => tell(undefined) });
  return () => watching.unsubscribe();
}

const countDays = ({ store }: Kept, days: readonly string[]): Promise<void> =>
  store.transaction("rw", store.days, async () => {
    for (const day of days) if (!(await store.days.get({ day }))) await store.days.add({ day });
  });

async function runningDays({ store }: Kept): Promise<{ count: number; last?: string }> {
  const last = await store.days.orderBy("n").last();
  return last ? { count: last.n!, last: last.day } : { count: 0 };
}

const eraseAll = (kept: Kept): Promise<void> =>
  inTurn(kept, async () => {
    const { store } = kept;
    await kept.contactKeys.keepOnly([]);
    await kept.cardKeys.keepOnly([]);
    const tables = [store.office, store.cards, store.contacts];
    await store.transaction("rw", tables, () =>
      Promise.all(tables.map((table) => table.clear())).then(() => undefined),
    );
  });
