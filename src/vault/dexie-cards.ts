import { liveQuery } from "dexie";
import { secretBytes, type Card } from "../domain/contact/card-code";
import { cardMark, isSameMark } from "./card-mark";
import type { CardKnown, CardsMade, Proof } from "./contact-safe";
import { freeSlots, inTurn, type CardRow, type Kept } from "./dexie-contact-store";
import { makeOfficeKey, unwrapOfficeKey, wrapOfficeKey, type OfficePublic } from "./office-key";

interface Fresh {
  member: string;
  pin: string;
  now: number;
}

/** A card that is being made: its row and the content of its slot. */
interface Wrapped {
  row: Omit<CardRow, "slot">;
  bytes: Uint8Array<ArrayBuffer>;
}

const randomId = () => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(36)).join("");
const newCard = (kind: Card["kind"]): Card => ({ kind, secret: crypto.getRandomValues(new Uint8Array(secretBytes)) });

/**
 * Makes a new office key with its three cards and saves all of it at once. Contacts sealed to an older key can then no
 * longer be opened.
 */
export async function makeKey(kept: Kept, fresh: Fresh): Promise<CardsMade> {
  const { point, privateKey } = await makeOfficeKey();
  const cards = [newCard("key"), newCard("recovery-1"), newCard("recovery-2")];
  const wrapped = [
    await wrapped1(privateKey, cards[0]!, fresh),
    ...(await wrappedRecovery(privateKey, cards.slice(1), fresh)),
  ];
  const office: OfficePublic = { id: randomId(), point };
  const replaceAll = async (rows: CardRow[]) => {
    const { store } = kept;
    await store.transaction("rw", [store.office, store.cards, store.contacts], async () => {
      await store.office.put({ what: "key", ...office });
      await store.cards.clear();
      await store.contacts.clear();
      await store.cards.bulkAdd(rows);
    });
    await kept.contactKeys.keepOnly([]);
  };
  return { cards, keep: () => keep(kept, wrapped, replaceAll) };
}

/** Makes a key card for a member, which replaces their old one. Undefined if the proof opens nothing. */
export async function makeCard(kept: Kept, proof: Proof, fresh: Fresh): Promise<CardsMade | undefined> {
  const privateKey = await provenKey(kept, proof, true);
  if (!privateKey) return undefined;
  const card = newCard("key");
  const wrapped = [await wrapped1(privateKey, card, fresh)];
  return {
    cards: [card],
    keep: () =>
      keep(
        kept,
        wrapped,
        replacing(kept, (row) => isKeyOf(row, fresh.member)),
      ),
  };
}

/** Makes two recovery cards, which replace the old ones. */
export async function makeRecovery(kept: Kept, proof: Proof, fresh: Fresh): Promise<CardsMade | undefined> {
  const privateKey = await provenKey(kept, proof, true);
  if (!privateKey) return undefined;
  const cards = [newCard("recovery-1"), newCard("recovery-2")];
  const wrapped = await wrappedRecovery(privateKey, cards, fresh);
  return {
    cards,
    keep: () =>
      keep(
        kept,
        wrapped,
        replacing(kept, ({ kind }) => kind !== "key"),
      ),
  };
}

/** Overwrites the slot of a member's key card, so that the card opens nothing. */
export const revoke = (kept: Kept, member: string): Promise<void> =>
  inTurn(kept, async () => {
    await replacing(kept, (row) => isKeyOf(row, member))([]);
    await tidySlots(kept);
  });

export const pinChanged = async ({ store }: Kept, member: string): Promise<void> =>
  void (await store.cards
    .where({ member })
    .filter(({ kind }) => kind !== "recovery-pair")
    .modify({ stale: true }));

export function watchCards({ store }: Kept, tell: (cards: CardKnown[]) => void): () => void {
  const known = async () => (await store.cards.toArray()).map(({ slot: _slot, mark: _mark, ...card }) => card);
  const watching = liveQuery(known).subscribe({ next: tell, error: () => tell([]) });
  return () => watching.unsubscribe();
}

/** The office's private key, opened with the valid card that fits the proof. */
export async function provenKey(kept: Kept, proof: Proof, forWrapping = false): Promise<CryptoKey | undefined> {
  const row = (await kept.store.cards.toArray()).find((one) => fits(one, proof));
  if (!row) return undefined;
  const slot = await inTurn(kept, () => kept.cardKeys.read(row.slot));
  const factors = { secrets: inKindOrder(proof.cards), pin: pinFor(row, proof) };
  const key = await unwrapOfficeKey(slot, factors, forWrapping);
  // A card that is older than the marks gets its mark the first time it opens.
  if (key && row.kind === "key" && !row.mark)
    await kept.store.cards.update(row.id, { mark: await cardMark(proof.cards[0]!.secret) });
  return key;
}

/** True when the office has no key any more, or the slot of the card that fits the proof holds nothing. */
export async function isKeyLost(kept: Kept, proof: Proof): Promise<boolean> {
  if (!(await kept.store.office.count())) return true;
  const row = (await kept.store.cards.toArray()).find((one) => fits(one, proof));
  if (!row) return false;
  const slot = await inTurn(kept, () => kept.cardKeys.read(row.slot));
  return slot.every((byte) => byte === 0);
}

/** True for this member's valid key card. The PIN is not checked. */
export async function ownsCard({ store }: Kept, member: string, card: Card): Promise<boolean> {
  const mark = await cardMark(card.secret);
  const own = await store.cards.where({ member }).toArray();
  return own.some((row) => row.kind === "key" && card.kind === "key" && isSameMark(mark, row.mark));
}

const pinFor = (row: CardRow, proof: Proof) => (row.kind === "recovery-pair" ? undefined : proof.pin);

/** Both recovery cards together need no PIN; any other card is its member's, or any lead's who knows that PIN. */
function fits(row: CardRow, { member, cards }: Proof): boolean {
  const kinds = cards.map(({ kind }) => kind).sort();
  if (kinds.length === 2) return row.kind === "recovery-pair" && kinds.join() === "recovery-1,recovery-2";
  return row.kind === kinds[0] && (row.kind !== "key" || row.member === member);
}

const inKindOrder = (cards: readonly Card[]) =>
  [...cards].sort((a, b) => a.kind.localeCompare(b.kind)).map(({ secret }) => secret);

const isKeyOf = (row: CardRow, member: string) => row.kind === "key" && row.member === member;

async function wrapped1(privateKey: CryptoKey, card: Card, { member, pin, now }: Fresh): Promise<Wrapped> {
  const bytes = await wrapOfficeKey(privateKey, { secrets: [card.secret], pin });
  const mark = card.kind === "key" && { mark: await cardMark(card.secret) };
  return { row: { id: randomId(), kind: card.kind, member, madeAt: now, ...mark }, bytes };
}

/** Each with the PIN, for the day a key card is lost; both without it, for the day the PIN is forgotten. */
async function wrappedRecovery(privateKey: CryptoKey, cards: readonly Card[], fresh: Fresh): Promise<Wrapped[]> {
  const bytes = await wrapOfficeKey(privateKey, { secrets: inKindOrder(cards) });
  const pair = {
    row: { id: randomId(), kind: "recovery-pair" as const, member: fresh.member, madeAt: fresh.now },
    bytes,
  };
  return [await wrapped1(privateKey, cards[0]!, fresh), await wrapped1(privateKey, cards[1]!, fresh), pair];
}

/** The slots first, then the rows that name them, then whatever no row names any more is overwritten. */
const keep = (kept: Kept, wrapped: readonly Wrapped[], replace: (rows: CardRow[]) => Promise<void>): Promise<void> =>
  inTurn(kept, async () => {
    const free = await freeSlots(kept.store.cards, wrapped.length);
    for (const [nth, { bytes }] of wrapped.entries()) await kept.cardKeys.write(free[nth]!, bytes);
    await replace(wrapped.map(({ row }, nth) => ({ ...row, slot: free[nth]! })));
    await tidySlots(kept);
  });

const replacing =
  ({ store }: Kept, old: (row: CardRow) => boolean) =>
  (rows: CardRow[]) =>
    store.transaction("rw", store.cards, async () => {
      await store.cards.filter(old).delete();
      await store.cards.bulkAdd(rows);
    });

async function tidySlots({ store, cardKeys }: Kept): Promise<void> {
  await cardKeys.keepOnly((await store.cards.toArray()).map(({ slot }) => slot));
}
