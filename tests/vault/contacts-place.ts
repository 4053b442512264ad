import { openSlotsFile } from "../../src/device/slots-file";
import type { Card } from "../../src/domain/contact/card-code";
import type { Contact } from "../../src/domain/contact/contact";
import type { LostThing } from "../../src/domain/office/lost-thing";
import { openDexieContacts } from "../../src/vault/dexie-contacts";
import { openMemoryCopy } from "../cast/memory-copy";

let opened = 0;
export const pin = "280519";
export const bà: Contact = { name: "Bà Sáu", phone: "0912 000 111", hamlet: "Ấp Hưng Hòa" };

/** A new place for contacts, opened as often as one likes. */
export function fresh() {
  opened += 1;
  const files = { contactKeys: openSlotsFile(`contacts-${opened}`), cardKeys: openSlotsFile(`cards-${opened}`) };
  const name = `contacts-under-test-${opened}-${performance.now()}`;
  const copy = openMemoryCopy();
  const lost: LostThing[] = [];
  const keeping = { ...files, copy: copy.copy, onLost: (things: readonly LostThing[]) => lost.push(...things) };
  const open = (factory?: IDBFactory) => openDexieContacts({ ...keeping, factory }, name);
  return { files, name, number: opened, copy, lost, open };
}

export const left = (about: string, contact = bà) => ({
  about,
  contact,
  consent: { version: 1, purpose: "call-back" as const, at: 1 },
});

/** Opened, with the cards of the office made. */
export async function withCards() {
  const place = fresh();
  const safe = await place.open();
  const made = await safe.makeKey("tham", pin, 1);
  await made.keep();
  const [key, one, two] = made.cards as [Card, Card, Card];
  return { ...place, safe, key, one, two };
}
