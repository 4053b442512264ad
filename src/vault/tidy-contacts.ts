import type { LostThing } from "../domain/office/lost-thing";
import { inTurn, type CardRow, type ContactRow, type Kept } from "./dexie-contact-store";

/**
 * What a start does once the tables stand: finishes erasing that a kill cut off, makes the two files of slots alike, and
 * takes out what nothing opens any more. Gives what turned out to be lost.
 *
 * `mayWipe` when the rows are surely all there are: only then is a slot that no row names a leftover. A database that came
 * back empty names none, and its keys must not be overwritten for that; nor later, before an office has cards again.
 */
export const tidyContacts = (kept: Kept, mayWipe: boolean): Promise<LostThing[]> =>
  inTurn(kept, async () => {
    await finishErasing(kept);
    const [cards, contacts] = [await kept.store.cards.toArray(), await kept.store.contacts.toArray()];
    const lost: LostThing[] = [...(await endLostCards(kept, cards)), ...(await endLostContacts(kept, contacts))];
    if (mayWipe) await wipeLeftovers(kept);
    return lost;
  });

/** A contact whose row says that it is being erased was on its way out when the tablet died. */
async function finishErasing({ store, contactKeys }: Kept): Promise<void> {
  const rows = await store.contacts.filter(({ erasing }) => Boolean(erasing)).toArray();
  if (!rows.length) return;
  await contactKeys.wipe(rows.map(({ slot }) => slot));
  await store.contacts.bulkDelete(rows.map(({ about }) => about));
}

const slotsOf = (rows: readonly { slot: number }[]) => rows.map(({ slot }) => slot);

/** A card whose slot is empty opens nothing. When none is left the office's key is gone, and a new set has to be made. */
async function endLostCards({ store, cardKeys }: Kept, rows: readonly CardRow[]): Promise<LostThing[]> {
  const gone = rows.length ? await cardKeys.mend(slotsOf(rows)) : [];
  if (!gone.length) return [];
  await store.cards.bulkDelete(rows.filter(({ slot }) => gone.includes(slot)).map(({ id }) => id));
  if (gone.length === rows.length) await store.office.clear();
  return ["cards"];
}

/** Without its key, or the office's, a contact says nothing to anybody. */
async function endLostContacts(kept: Kept, rows: readonly ContactRow[]): Promise<LostThing[]> {
  const { store, contactKeys } = kept;
  const office = await store.office.get("key");
  const lost = rows.length ? await contactKeys.mend(slotsOf(rows)) : [];
  const gone = rows.filter(({ slot }) => !office || lost.includes(slot));
  if (!gone.length) return [];
  await contactKeys.wipe(slotsOf(gone));
  await store.contacts.bulkDelete(gone.map(({ about }) => about));
  return ["contacts"];
}

async function wipeLeftovers({ store, contactKeys, cardKeys }: Kept): Promise<void> {
  if (!(await store.office.count())) return;
  await contactKeys.keepOnly(slotsOf(await store.contacts.toArray()));
  await cardKeys.keepOnly(slotsOf(await store.cards.toArray()));
}
