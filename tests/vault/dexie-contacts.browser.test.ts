import { expect, test } from "vitest";
import type { Card } from "../../src/domain/contact/card-code";
import { ContactStore } from "../../src/vault/dexie-contact-store";
import { bà, fresh, left, pin, withCards } from "./contacts-place";

test("nothing is in force, and nothing taken, before the cards were read back", async () => {
  const { open } = fresh();
  const safe = await open();
  await safe.makeKey("tham", pin, 1);
  expect(await safe.leave(left("request:1"))).toBe("no-key");
  expect(await safe.kept()).toEqual([]);
});

test("a contact opens with the card and the PIN, after a restart too, and not after the lock", async () => {
  const { safe, open, key } = await withCards();
  expect(await safe.leave(left("request:1"))).toBe("left");
  const again = await open();
  expect(await again.open("request:1")).toEqual({ refused: "locked" });
  expect(await again.unlock({ member: "tham", cards: [key], pin })).toBe(true);
  expect(await again.open("request:1")).toEqual({ contact: bà });
  again.lock();
  expect(await again.open("request:1")).toEqual({ refused: "locked" });
});

test("neither a card without its PIN nor a PIN without its card opens", async () => {
  const { safe, key, one, two } = await withCards();
  await safe.leave(left("request:1"));
  const stranger: Card = { kind: "key", secret: crypto.getRandomValues(new Uint8Array(16)) };
  for (const proof of [
    { member: "tham", cards: [key] },
    { member: "tham", cards: [], pin },
    { member: "tham", cards: [key], pin: "280510" },
    { member: "phuc", cards: [key], pin },
    { member: "tham", cards: [stranger], pin },
    { member: "tham", cards: [one] },
    { member: "tham", cards: [two], pin: "280510" },
    { member: "tham", cards: [one, key] },
  ]) {
    expect(await safe.unlock(proof)).toBe(false);
    expect(await safe.open("request:1")).toEqual({ refused: "locked" });
  }
});

test("either recovery card opens with the PIN, and both without it", async () => {
  const { safe, one, two } = await withCards();
  for (const proof of [{ cards: [one], pin }, { cards: [two], pin }, { cards: [two, one] }]) {
    safe.lock();
    expect(await safe.unlock({ member: "tham", ...proof })).toBe(true);
  }
});

test("a member gets a card of their own, a new one ends the old, and a lost one is revoked", async () => {
  const { safe, key } = await withCards();
  const proof = { member: "tham", cards: [key], pin };
  const phuc = { member: "phuc", pin: "551947", now: 2 };
  expect(await safe.makeCard({ ...proof, pin: "111222" }, phuc)).toBeUndefined();
  const first = (await safe.makeCard(proof, phuc))!;
  const opens = (card: Card) => safe.unlock({ member: "phuc", cards: [card], pin: phuc.pin });
  expect(await opens(first.cards[0]!)).toBe(false);
  await first.keep();
  expect(await opens(first.cards[0]!)).toBe(true);
  const second = (await safe.makeCard(proof, phuc))!;
  await second.keep();
  expect(await opens(first.cards[0]!)).toBe(false);
  expect(await opens(second.cards[0]!)).toBe(true);
  await safe.revoke("phuc");
  expect(await opens(second.cards[0]!)).toBe(false);
  expect(await safe.unlock(proof)).toBe(true);
});

test("a key card is known for its member's without a PIN, until it is revoked", async () => {
  const { safe, key, one } = await withCards();
  expect(await safe.ownsCard("tham", key)).toBe(true);
  expect(await safe.ownsCard("phuc", key)).toBe(false);
  expect(await safe.ownsCard("tham", one)).toBe(false);
  expect(await safe.ownsCard("tham", { ...one, kind: "key" })).toBe(false);
  await safe.pinChanged("tham");
  expect(await safe.ownsCard("tham", key)).toBe(true);
  await safe.revoke("tham");
  expect(await safe.ownsCard("tham", key)).toBe(false);
});

test("a card from before cards were known by a mark is known once it has opened", async () => {
  const { safe, key, name } = await withCards();
  const store = new ContactStore(name);
  await store.open();
  await store.cards.toCollection().modify((row) => void delete row.mark);
  store.close();
  expect(await safe.ownsCard("tham", key)).toBe(false);
  expect(await safe.unlock({ member: "tham", cards: [key], pin: "111222" })).toBe(false);
  expect(await safe.ownsCard("tham", key)).toBe(false);
  expect(await safe.unlock({ member: "tham", cards: [key], pin })).toBe(true);
  expect(await safe.ownsCard("tham", key)).toBe(true);
});

test("new recovery cards end the old ones", async () => {
  const { safe, key, one, two } = await withCards();
  const made = (await safe.makeRecovery({ member: "tham", cards: [key], pin }, { member: "tham", pin, now: 2 }))!;
  await made.keep();
  expect(await safe.unlock({ member: "tham", cards: [one], pin })).toBe(false);
  expect(await safe.unlock({ member: "tham", cards: [one, two] })).toBe(false);
  expect(await safe.unlock({ member: "tham", cards: made.cards })).toBe(true);
  expect(await safe.unlock({ member: "tham", cards: [key], pin })).toBe(true);
});

test("what is erased is gone: its slot holds nothing, and a row brought back from before opens nothing", async () => {
  const { safe, files, key } = await withCards();
  await safe.leave(left("request:1"));
  await safe.leave(left("request:2"));
  const slot = await files.contactKeys.read(0);
  expect(slot.some((byte) => byte !== 0)).toBe(true);
  await safe.erase(["request:1", "request:unknown"]);
  expect((await files.contactKeys.read(0)).every((byte) => byte === 0)).toBe(true);
  await safe.unlock({ member: "tham", cards: [key], pin });
  expect(await safe.open("request:1")).toEqual({ refused: "gone" });
  expect(await safe.open("request:2")).toEqual({ contact: bà });
});

test("a contact left twice is kept once, and the first key is overwritten", async () => {
  const { safe, files, key } = await withCards();
  await safe.leave(left("request:1"));
  await safe.leave(left("request:1", { phone: "0912 000 222" }));
  expect(await safe.kept()).toHaveLength(1);
  expect((await files.contactKeys.read(0)).every((byte) => byte === 0)).toBe(true);
  await safe.unlock({ member: "tham", cards: [key], pin });
  expect(await safe.open("request:1")).toEqual({ contact: { phone: "0912 000 222" } });
});

test("a key that a kill left without its row is overwritten when the tablet starts", async () => {
  const { safe, files, open } = await withCards();
  await safe.leave(left("request:1"));
  await files.contactKeys.write(7, new Uint8Array(113).fill(7));
  await open();
  await expect.poll(async () => (await files.contactKeys.read(7)).every((byte) => byte === 0)).toBe(true);
  expect((await files.contactKeys.read(0)).some((byte) => byte !== 0)).toBe(true);
});

test("a new PIN marks the cards that were made under the old one", async () => {
  const { safe } = await withCards();
  await safe.pinChanged("tham");
  const known = await new Promise<string[]>((resolve) => {
    safe.watchCards((cards) => resolve(cards.filter(({ stale }) => stale).map(({ kind }) => kind)));
  });
  expect(known.sort()).toEqual(["key", "recovery-1", "recovery-2"]);
});

test("the key of one contact cannot be put in the place of another", async () => {
  const { safe, files, key } = await withCards();
  await safe.leave(left("request:1"));
  await safe.leave(left("request:2", { name: "Ông Tư" }));
  // Somebody exchanges the keys of two contacts: both are bound to what they are about.
  const [one, two] = [await files.contactKeys.read(0), await files.contactKeys.read(1)];
  await files.contactKeys.write(0, two);
  await files.contactKeys.write(1, one);
  await safe.unlock({ member: "tham", cards: [key], pin });
  expect(await safe.open("request:1")).toEqual({ refused: "gone" });
});

test("days are counted once each, in the order they were lived", async () => {
  const safe = await fresh().open();
  await safe.countDays(["2026-11-24"]);
  await safe.countDays(["2026-11-24", "2026-11-25"]);
  await safe.countDays(["2026-11-24"]);
  expect(await safe.runningDays()).toEqual({ count: 2, last: "2026-11-25" });
});

test("the key in the memory cannot be taken out of it", async () => {
  const { safe, key } = await withCards();
  const extractable: boolean[] = [];
  const { unwrapKey } = crypto.subtle;
  crypto.subtle.unwrapKey = async (...args) => {
    const got = await unwrapKey.apply(crypto.subtle, args);
    extractable.push(got.extractable);
    return got;
  };
  await safe.unlock({ member: "tham", cards: [key], pin });
  crypto.subtle.unwrapKey = unwrapKey;
  expect(extractable).toEqual([false]);
});
