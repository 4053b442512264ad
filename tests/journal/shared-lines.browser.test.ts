import { Dexie } from "dexie";
import { afterEach, expect, test, vi } from "vitest";
import { openDexieJournal } from "../../src/journal/dexie-journal";
import { DexieStore } from "../../src/journal/dexie-store";
import { openMemoryCopy } from "../cast/memory-copy";
import { firstNumber, phuc, said, tham, today } from "../cast/requests";
import { sharedProperty } from "./shared-property";

const asked = said("help-asked", 1);
const takenBy = (by: string) => said("request-taken", 2, { by });

let opened = 0;
const fresh = () => `shared-${(opened += 1)}`;

afterEach(() => vi.restoreAllMocks());

sharedProperty("the journal in IndexedDB", () => openDexieJournal(fresh()), 25);

/** A journal with its copies, in which a line of this tablet lost its version to one of another. */
async function withDisplaced() {
  const name = fresh();
  const [lines, head, hub] = [openMemoryCopy(), openMemoryCopy(), openMemoryCopy()];
  const [words, tallies, units] = [openMemoryCopy().copy, openMemoryCopy().copy, openMemoryCopy().copy];
  const keeping = { copy: lines.copy, head: head.copy, copies: { words, tallies, units, hub: hub.copy } };
  const open = () => openDexieJournal(name, keeping);
  const journal = await open();
  await journal.append([asked]);
  await journal.append([takenBy(tham)], [], "owed");
  await journal.accept([takenBy(phuc)], { mark: { stream: "EVENTS", at: 1, signature: "x" } });
  await expect.poll(() => head.text()).toMatch(/^3 /);
  await expect.poll(() => hub.text()).toMatch(/request-taken-2-tham/);
  journal.close();
  const harm = async (how: (store: DexieStore) => Promise<unknown>) => {
    const store = new DexieStore(name);
    await store.open();
    await how(store);
    store.close();
  };
  return { lines, head, hub, open, harm };
}

const linesIn = async (copy: ReturnType<typeof openMemoryCopy>) => (await copy.text()).split("\n");

test("a line that was set aside is not missed, and the copy is written anew once", async () => {
  const { lines, head, open } = await withDisplaced();
  expect(await linesIn(lines)).toHaveLength(3);
  const journal = await open();
  expect([await journal.damage(), journal.restored()]).toEqual([undefined, 0]);
  expect((await linesIn(lines)).map((line) => JSON.parse(line).by)).toEqual([tham, phuc]);
  expect(await head.text()).toMatch(/^3 /);
  journal.close();
  const read = vi.spyOn(IDBObjectStore.prototype, "getAll");
  const next = await open();
  expect(read.mock.contexts.map((store) => (store as IDBObjectStore).name)).not.toContain("events");
  expect([await next.damage(), (await next.aside()).length]).toEqual([undefined, 1]);
});

test("a database that lost everything comes back with the hub's line, and what stood aside", async () => {
  const { open, harm } = await withDisplaced();
  await harm(async (store) => {
    for (const table of store.tables) await table.clear();
  });
  const journal = await open();
  expect(await journal.request(firstNumber)).toMatchObject({ state: "in-hand", by: phuc });
  expect(await journal.aside()).toEqual([takenBy(tham)]);
  expect(await journal.damage()).toMatchObject({ restored: 2, missing: 0 });
  expect(await journal.marks()).toEqual([]);
});

test("a database set back to before the hub's line follows its copy again", async () => {
  const { open, harm } = await withDisplaced();
  await harm(async (store) => {
    await store.events.put(takenBy(tham));
    await store.aside.clear();
    await store.heads.clear();
  });
  const journal = await open();
  expect(await journal.request(firstNumber)).toMatchObject({ by: phuc });
  expect(await journal.aside()).toEqual([takenBy(tham)]);
  expect(await journal.damage()).toMatchObject({ restored: 1, missing: 0 });
});

test("a line that stands again after it was set aside comes back with a lost database", async () => {
  const { lines, hub, open, harm } = await withDisplaced();
  const journal = await open();
  expect(await journal.accept([takenBy(tham)])).toEqual([takenBy(phuc)]);
  expect((await linesIn(lines)).map((line) => JSON.parse(line).by)).toEqual([tham, phuc, tham]);
  await expect.poll(() => hub.text()).not.toMatch(/request-taken-2-tham/);
  journal.close();
  await harm(async (store) => {
    for (const table of store.tables) await table.clear();
  });
  const next = await open();
  expect(await next.request(firstNumber)).toMatchObject({ by: tham, version: 2 });
  expect([await next.aside(), (await next.damage())?.missing]).toEqual([[takenBy(phuc)], 0]);
});

test("a copy that never heard of the hub's line learns it, and says nothing of a loss", async () => {
  const { lines, open } = await withDisplaced();
  lines.damage((all) => all.slice(0, 2));
  const journal = await open();
  expect(await journal.damage()).toBeUndefined();
  expect(await journal.request(firstNumber)).toMatchObject({ by: phuc });
  expect((await linesIn(lines)).map((line) => JSON.parse(line).by)).toEqual([tham, phuc]);
});

test("without a hub an append touches the tables it always did", async () => {
  const name = fresh();
  const begun = vi.spyOn(IDBDatabase.prototype, "transaction");
  const journal = await openDexieJournal(name);
  begun.mockClear();
  await journal.append([asked]);
  await journal.append([takenBy(tham)], [{ day: today, tablet: "máy", what: "class-elderly", n: 1 }]);
  const tables = begun.mock.calls.flatMap(([names]) => (typeof names === "string" ? names : [...names]));
  expect(tables).toContain("events");
  expect(tables.filter((table) => ["owed", "aside", "marks"].includes(table))).toEqual([]);
  const store = new DexieStore(name);
  await store.open();
  expect([await store.owed.count(), await store.aside.count(), await store.marks.count()]).toEqual([0, 0, 0]);
});

test("a release that knows nothing of a hub opens the tables as they are, and goes on", async () => {
  const name = fresh();
  const journal = await openDexieJournal(name);
  await journal.append([asked], [], "owed");
  journal.close();
  const before = new Dexie(name, { chromeTransactionDurability: "strict" });
  before.version(4).stores({ events: "[about+version]", heads: "what" });
  await before.open();
  expect(await before.table("events").count()).toBe(1);
  await before.table("events").add(takenBy(tham));
  before.close();
  const again = await openDexieJournal(name);
  expect(await again.owed()).toEqual([asked]);
});
