import { expect, test } from "vitest";
import { ContactStore } from "../../src/vault/dexie-contact-store";
import { bà, left, pin, withCards } from "./contacts-place";

const throwAway = (name: string) => new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
const isUsed = async (slots: { read(slot: number): Promise<Uint8Array> }, slot: number) =>
  (await slots.read(slot)).some((byte) => byte !== 0);

test("a database thrown away gives cards and contacts back, and none of their keys is overwritten for it", async () => {
  const { safe, open, name, copy, key, lost } = await withCards();
  await safe.leave(left("request:1"));
  await safe.leave(left("request:2", { name: "Ông Tư" }));
  await safe.erase(["request:2"]);
  await safe.countDays(["2026-11-28"]);
  await expect.poll(() => copy.text()).toMatch(/2026-11-28/);
  await throwAway(name);
  for (const again of [await open(), await open()]) {
    expect((await again.kept()).map(({ about }) => about)).toEqual(["request:1"]);
    expect(await again.unlock({ member: "tham", cards: [key], pin })).toBe(true);
    expect(await again.open("request:1")).toEqual({ contact: bà });
    expect(await again.runningDays()).toEqual({ count: 1, last: "2026-11-28" });
  }
  expect(lost).toEqual([]);
});

test("a database that came back empty without its copy leaves every key where it is", async () => {
  const { safe, open, name, copy, files } = await withCards();
  await safe.leave(left("request:1"));
  await throwAway(name);
  copy.damage(() => []);
  for (let start = 0; start < 3; start += 1) {
    const again = await open();
    // In turn behind what a start does to the slots.
    await again.erase(["request:none"]);
  }
  expect(await isUsed(files.contactKeys, 0)).toBe(true);
  expect(await isUsed(files.cardKeys, 0)).toBe(true);
});

/** One file of a pair of slots is gone, as a flash loses it. */
async function removeSlots(...names: string[]): Promise<void> {
  const keys = await (await navigator.storage.getDirectory()).getDirectoryHandle("keys");
  for (const name of names) await keys.removeEntry(`${name}.slots`);
}

test("either file of a pair of slots may be lost, one after the other", async () => {
  const { safe, open, number, key, lost } = await withCards();
  await safe.leave(left("request:1"));
  for (const which of ["", "-second", ""]) {
    await removeSlots(`contacts-${number}${which}`, `cards-${number}${which}`);
    const again = await open();
    await again.erase(["request:none"]);
    expect(await again.unlock({ member: "tham", cards: [key], pin })).toBe(true);
    expect(await again.open("request:1")).toEqual({ contact: bà });
  }
  expect(lost).toEqual([]);
});

test("a slot that was damaged in one file is read from the other", async () => {
  const { safe, open, number, key } = await withCards();
  await safe.leave(left("request:1"));
  const keys = await (await navigator.storage.getDirectory()).getDirectoryHandle("keys");
  for (const name of ["contacts", "cards"]) {
    const writing = await (
      await keys.getFileHandle(`${name}-${number}.slots`)
    ).createWritable({ keepExistingData: true });
    await writing.write({ type: "write", position: 20, data: new Uint8Array([1, 2, 3, 4]) });
    await writing.close();
  }
  const again = await open();
  expect(await again.unlock({ member: "tham", cards: [key], pin })).toBe(true);
  expect(await again.open("request:1")).toEqual({ contact: bà });
});

test("when both files of slots are lost, cards and contacts are said to be lost and a new set can be made", async () => {
  const { safe, open, number, key, lost } = await withCards();
  await safe.leave(left("request:1"));
  await removeSlots(...["", "-second"].flatMap((which) => [`contacts-${number}${which}`, `cards-${number}${which}`]));
  const again = await open();
  await expect.poll(() => lost).toEqual(["cards", "contacts"]);
  expect(await again.kept()).toEqual([]);
  expect(await again.leave(left("request:2"))).toBe("no-key");
  expect(await again.unlock({ member: "tham", cards: [key], pin })).toBe(false);
  const made = await again.makeKey("tham", pin, 2);
  await made.keep();
  expect(await again.leave(left("request:2"))).toBe("left");
});

test("keys that are lost while the page runs, or before it starts, are not laid to the card", async () => {
  const { safe, open, number, key, one, two } = await withCards();
  const [mine, another] = [
    { member: "tham", cards: [key], pin },
    { member: "tham", cards: [{ ...key, secret: new Uint8Array(16) }], pin },
  ];
  expect(await safe.unlock(another)).toBe(false);
  expect(await safe.isKeyLost(another)).toBe(false);
  await removeSlots(...["", "-second"].flatMap((which) => [`contacts-${number}${which}`, `cards-${number}${which}`]));
  for (const proof of [mine, { member: "tham", cards: [one, two] }]) {
    expect(await safe.unlock(proof)).toBe(false);
    expect(await safe.isKeyLost(proof)).toBe(true);
    expect(await safe.makeCard(proof, { member: "phuc", pin, now: 2 })).toBeUndefined();
  }
  const again = await open();
  await again.erase(["request:none"]);
  expect(await again.isKeyLost(mine)).toBe(true);
});

test("erasing that a kill cut off is finished at the start, and nothing is said to be lost", async () => {
  const { safe, open, name, files, lost } = await withCards();
  await safe.leave(left("request:1"));
  await safe.leave(left("request:2"));
  const store = await new ContactStore(name).open();
  await store.table("contacts").update("request:1", { erasing: true });
  await files.contactKeys.wipe([0]);
  store.close();
  const again = await open();
  await expect.poll(async () => (await again.kept()).map(({ about }) => about)).toEqual(["request:2"]);
  expect(lost).toEqual([]);
});

interface Buckets {
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
}

test("a day on spare tables goes on with the same cards and contacts, and the tables that come back know of it", async () => {
  const { safe, open, key, copy } = await withCards();
  await safe.leave(left("request:1"));
  await safe.leave(left("request:2", { name: "Ông Tư" }));
  await expect.poll(() => copy.text()).toMatch(/request:2/);
  const buckets = (navigator as unknown as { storageBuckets: Buckets }).storageBuckets;
  const spare = await open((await buckets.open("spare-contacts")).indexedDB);
  expect(await spare.unlock({ member: "tham", cards: [key], pin })).toBe(true);
  expect(await spare.open("request:1")).toEqual({ contact: bà });
  await spare.erase(["request:1"]);
  await spare.leave(left("request:3", { name: "Cô Lan" }));
  await expect.poll(() => copy.text()).toMatch(/request:3/);
  const again = await open();
  expect((await again.kept()).map(({ about }) => about)).toEqual(["request:2", "request:3"]);
  await again.unlock({ member: "tham", cards: [key], pin });
  expect(await again.open("request:3")).toEqual({ contact: { name: "Cô Lan" } });
});
