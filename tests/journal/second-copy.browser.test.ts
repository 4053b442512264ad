import { expect, test } from "vitest";
import { openDexieJournal } from "../../src/journal/dexie-journal";
import { DexieStore } from "../../src/journal/dexie-store";
import { openMemoryCopy } from "../cast/memory-copy";
import { firstNumber, said, tham, today } from "../cast/requests";

interface Buckets {
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

type Copy = ReturnType<typeof openMemoryCopy>;
type Harm = (store: DexieStore, shelf: Copy) => Promise<unknown>;

/** A journal with a helped request, and its store damaged by whatever `harm` does before it is opened again. */
async function afterHarm(name: string, harm: Harm) {
  const [shelf, head, words] = [openMemoryCopy(), openMemoryCopy(), openMemoryCopy()];
  const [tallies, units, hub] = [openMemoryCopy().copy, openMemoryCopy().copy, openMemoryCopy().copy];
  const beside = { words: words.copy, tallies, units, hub };
  const keeping = { copy: shelf.copy, head: head.copy, copies: beside };
  const journal = await openDexieJournal(name, keeping);
  await journal.keepMemberName(tham, "Chị Thắm");
  for (const event of [said("help-asked", 1), said("request-taken", 2)]) await journal.append([event]);
  await expect.poll(() => head.text()).toMatch(/^2 /);
  await expect.poll(() => words.text()).toMatch(/Thắm/);
  journal.close();
  const store = new DexieStore(name);
  await store.open();
  await harm(store, shelf);
  store.close();
  return { shelf, head, words, keeping, journal: await openDexieJournal(name, keeping) };
}

test("a database that came back empty is filled again from the copy, names and all", async () => {
  const { journal } = await afterHarm("emptied", async (store) => {
    for (const table of store.tables) await table.clear();
  });
  expect(journal.restored()).toBe(2);
  expect(await journal.request(firstNumber)).toMatchObject({ state: "in-hand", by: tham });
  expect(await journal.memberNames()).toEqual(new Map([[tham, "Chị Thắm"]]));
  expect(await journal.append([said("request-closed", 3)])).toBe("written");
});

test("the last lines cut off come back, and the rows follow", async () => {
  const { journal } = await afterHarm("cut", async (store) => {
    await store.events.delete([`request:${firstNumber}`, 2]);
  });
  expect(journal.restored()).toBe(1);
  expect(await journal.held()).toHaveLength(1);
  expect(await journal.waiting(9, today)).toEqual([]);
});

test("notes, hand jumps and units come back with the names, and what was erased does not", async () => {
  const beside = { words: openMemoryCopy(), tallies: openMemoryCopy(), units: openMemoryCopy() };
  const [words, tallies, units] = [beside.words.copy, beside.tallies.copy, beside.units.copy];
  const copies = { words, tallies, units, hub: openMemoryCopy().copy };
  const open = () => openDexieJournal("beside-lost", { copies });
  const journal = await open();
  const note = { id: "1", about: "request:1", kind: "note" as const, text: "đem sổ hộ khẩu", by: tham, at: 5 };
  await journal.keepNote(note);
  await journal.keepNote({ ...note, id: "2", text: "bà con ở xa", at: 1 });
  await journal.eraseNotes(3);
  const tally = { day: today, tablet: "máy", what: "class-elderly" as const, n: 1 };
  for (const version of [1, 2])
    await journal.append([said(version === 1 ? "help-asked" : "request-taken", version)], [tally]);
  await journal.keepUnitFile("ben-tre", { units: [] } as never);
  await expect.poll(() => beside.units.text()).toMatch(/ben-tre/);
  await expect.poll(() => beside.tallies.text()).toMatch(/"n":2/);
  await expect.poll(() => beside.words.text()).not.toMatch(/ở xa/);
  journal.close();
  await new Promise((resolve) => (indexedDB.deleteDatabase("beside-lost").onsuccess = resolve));
  const next = await open();
  expect(await next.notes("request:1")).toEqual([note]);
  expect(await next.tallies(today)).toEqual([{ ...tally, n: 2 }]);
  expect([...(await next.unitFiles()).keys()]).toEqual(["ben-tre"]);
});

test("a store that is whole is left alone", async () => {
  const { journal, shelf } = await afterHarm("whole", async () => undefined);
  expect(journal.restored()).toBe(0);
  expect((await shelf.text()).split("\n")).toHaveLength(2);
});

test("staff are told what was lost and brought back, at every start until they say that they know", async () => {
  const { journal, keeping } = await afterHarm("told", (store) => store.events.clear());
  expect(await journal.damage()).toMatchObject({ restored: 2, missing: 0 });
  journal.close();
  const next = await openDexieJournal("told", keeping);
  expect(await next.damage()).toMatchObject({ restored: 2, missing: 0 });
  await next.damageKnown();
  expect(await next.damage()).toBeUndefined();
});

test("lines that both the database and its copy lost are missed", async () => {
  const { journal, head } = await afterHarm("both-lost", async (store, shelf) => {
    for (const table of store.tables) await table.clear();
    shelf.copy.replace([]);
  });
  expect(journal.restored()).toBe(0);
  expect(await journal.damage()).toMatchObject({ restored: 0, missing: 2 });
  expect(await head.text()).toBe("0 00000000");
});

test("lines that database, copy and head lost together are missed by the third place that counted them", async () => {
  const { journal, keeping } = await afterHarm("all-three-lost", async () => undefined);
  await journal.erase();
  const next = await openDexieJournal("all-three-lost", { ...keeping, linesBefore: 2 });
  expect(await next.damage()).toMatchObject({ restored: 0, missing: 2 });
});

test("one line lost and another in its place is noticed although the count is right", async () => {
  const { journal } = await afterHarm("swapped", async (store, shelf) => {
    await store.events.update([`request:${firstNumber}`, 2], { signature: "forged" });
    await store.heads.clear();
    shelf.copy.replace((await store.events.toArray()).map((line) => JSON.stringify(line)));
  });
  expect((await journal.damage())?.missing).toBe(1);
});

test("a database thrown away under an open page stays shut, and the next start mends it", async () => {
  let outdated = 0;
  const { journal, keeping } = await afterHarm("gone", async () => undefined);
  journal.close();
  const open = await openDexieJournal("gone", { ...keeping, onOutdated: () => (outdated += 1) });
  await new Promise((resolve) => (indexedDB.deleteDatabase("gone").onsuccess = resolve));
  expect(outdated).toBe(1);
  await expect(open.request(firstNumber)).rejects.toThrow(/closed/);
  await expect(open.keepMemberName("moi", "Người mới")).rejects.toThrow(/closed/);
  const next = await openDexieJournal("gone", keeping);
  expect(next.restored()).toBe(2);
  expect(await next.memberNames()).toEqual(new Map([[tham, "Chị Thắm"]]));
});

test("a page whose database the browser itself closes is told", async () => {
  const buckets = (navigator as unknown as { storageBuckets: Buckets }).storageBuckets;
  const bucket = await buckets.open("taken-away");
  let outdated = 0;
  const keeping = { factory: bucket.indexedDB, onOutdated: () => (outdated += 1) };
  const journal = await openDexieJournal("taken-away", keeping);
  await journal.append([said("help-asked", 1)]);
  expect(outdated).toBe(0);
  await buckets.delete("taken-away");
  await expect.poll(() => outdated).toBe(1);
  await expect(journal.request(firstNumber)).rejects.toThrow(/closed/);
});

test("who closes or erases a journal is not told of it", async () => {
  let outdated = 0;
  const told = { onOutdated: () => (outdated += 1) };
  (await openDexieJournal("closed-by-itself", told)).close();
  await (await openDexieJournal("closed-by-itself", told)).erase();
  expect(outdated).toBe(0);
});

test("a copy that lags behind is brought up to date", async () => {
  const shelf = openMemoryCopy();
  const before = await openDexieJournal("lagging");
  await before.append([said("help-asked", 1)]);
  before.close();
  const journal = await openDexieJournal("lagging", { copy: shelf.copy });
  expect(journal.restored()).toBe(0);
  expect((await shelf.text()).split("\n")).toHaveLength(1);
  await journal.erase();
  expect(await shelf.text()).toBe("");
});
