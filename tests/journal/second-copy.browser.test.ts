import { expect, test } from "vitest";
import { openDexieJournal } from "../../src/journal/dexie-journal";
import { DexieStore } from "../../src/journal/dexie-store";
import type { SecondCopy } from "../../src/journal/second-copy";
import { firstNumber, said, tham, today } from "../cast/requests";

/** A copy in memory that outlives the pages using it, as the file does. */
function openShelf() {
  let lines: string[] = [];
  const copy: SecondCopy = {
    keep: async (reconcile) => {
      lines.push(...(await reconcile([...lines])));
      return "kept";
    },
    add: (more) => void lines.push(...more),
    replace: (others) => void (lines = [...others]),
    letGo: () => undefined,
    erase: async () => void (lines = []),
  };
  return { copy, lines: () => lines };
}

interface Buckets {
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

type Shelf = ReturnType<typeof openShelf>;
type Harm = (store: DexieStore, shelf: Shelf, names: Shelf) => Promise<unknown>;

/** A journal with a helped request, and its store damaged by whatever `harm` does before it is opened again. */
async function afterHarm(name: string, harm: Harm) {
  const [shelf, names, head] = [openShelf(), openShelf(), openShelf()];
  const keeping = { copy: shelf.copy, names: names.copy, head: head.copy };
  const journal = await openDexieJournal(name, keeping);
  await journal.keepMemberName(tham, "Chị Thắm");
  for (const event of [said("help-asked", 1), said("request-taken", 2)]) await journal.append([event]);
  await expect.poll(() => head.lines()).toEqual([expect.stringMatching(/^2 /)]);
  journal.close();
  const store = new DexieStore(name);
  await store.open();
  await harm(store, shelf, names);
  store.close();
  return { shelf, names, head, keeping, journal: await openDexieJournal(name, keeping) };
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

test("the last names cut off come back, and the names the database has stay as they are", async () => {
  const { journal, names } = await afterHarm("names-cut", async (store, _shelf, copied) => {
    await store.members.bulkPut([
      { id: tham, name: "Chị Thắm Nguyễn" },
      { id: "new", name: "Chị Mới" },
    ]);
    copied.copy.add([JSON.stringify({ id: "phuc", name: "Anh Phúc" }), '{"id":"lan","na']);
  });
  const all = [
    ["new", "Chị Mới"],
    ["phuc", "Anh Phúc"],
    [tham, "Chị Thắm Nguyễn"],
  ] as const;
  expect(await journal.memberNames()).toEqual(new Map(all));
  expect(names.lines().map((line) => JSON.parse(line))).toEqual(all.map(([id, name]) => ({ id, name })));
  await journal.erase();
  expect(names.lines()).toEqual([]);
});

test("a copy of names that lags behind does not grow with every start", async () => {
  const { journal, names, keeping } = await afterHarm("names-grow", (store) =>
    store.members.put({ id: "lan", name: "Lan" }),
  );
  journal.close();
  for (let start = 0; start < 3; start += 1) (await openDexieJournal("names-grow", keeping)).close();
  expect(names.lines()).toHaveLength(2);
});

test("a store that is whole is left alone", async () => {
  const { journal, shelf } = await afterHarm("whole", async () => undefined);
  expect(journal.restored()).toBe(0);
  expect(shelf.lines()).toHaveLength(2);
});

test("staff are told what was lost and brought back, at every start until they say that they know", async () => {
  const { journal, keeping } = await afterHarm("told", (store) => store.events.clear());
  expect(await journal.damage()).toEqual({ restored: 2, missing: 0 });
  journal.close();
  const next = await openDexieJournal("told", keeping);
  expect(await next.damage()).toEqual({ restored: 2, missing: 0 });
  await next.damageKnown();
  expect(await next.damage()).toBeUndefined();
});

test("lines that both the database and its copy lost are missed", async () => {
  const { journal, head } = await afterHarm("both-lost", async (store, shelf) => {
    for (const table of store.tables) await table.clear();
    shelf.copy.replace([]);
  });
  expect(journal.restored()).toBe(0);
  expect(await journal.damage()).toEqual({ restored: 0, missing: 2 });
  expect(head.lines()).toEqual(["0 00000000"]);
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
  const shelf = openShelf();
  const before = await openDexieJournal("lagging");
  await before.append([said("help-asked", 1)]);
  before.close();
  const journal = await openDexieJournal("lagging", { copy: shelf.copy });
  expect(journal.restored()).toBe(0);
  expect(shelf.lines()).toHaveLength(1);
  await journal.erase();
  expect(shelf.lines()).toEqual([]);
});
