import { Dexie, type Table } from "dexie";
import { expect, test } from "vitest";
import { compareWithCopy } from "../../src/second-copy/dexie-compare";
import { revisionsTable } from "../../src/second-copy/dexie-database";
import { keepTwice, type Compared } from "../../src/second-copy/dexie-kept-twice";
import { openMemoryCopy } from "../cast/memory-copy";

interface Person {
  id: string;
  name: string;
}

class People extends Dexie {
  declare members: Table<Person, string>;
  declare days: Table<{ n?: number; day: string }, number>;
  declare beside: Table<Person, string>;
}

const thắm = { id: "tham", name: "Chị Thắm" };
const phúc = { id: "phuc", name: "Anh Phúc" };

function place() {
  const name = `kept-twice-${crypto.randomUUID()}`;
  const file = openMemoryCopy();
  const compared: Compared[] = [];
  const open = async () => {
    const store = new People(name);
    store.version(1).stores({ members: "id", days: "++n, &day", beside: "id", ...revisionsTable });
    const tables = ["members", "days"];
    const group = { name: "people", tables, copy: file.copy, onCompared: (one: Compared) => compared.push(one) };
    keepTwice(store, [group]);
    await store.open();
    await compareWithCopy(store, group);
    return store;
  };
  return { name, file, compared, open };
}

/** Chromium gives a damaged store back emptied. */
async function emptied(name: string): Promise<void> {
  await Dexie.delete(name);
}

/** The store as it was some changes ago: a log that lost its end. */
async function setBack(store: People, revision: number, members?: readonly Person[]): Promise<void> {
  store.close();
  const plain = await new Dexie(store.name).open();
  if (members) await plain.table("members").clear();
  await plain.table("members").bulkPut(members ?? []);
  await plain.table("revisions").put({ group: "people", revision });
  plain.close();
}

test("whatever a verb writes is in the copy, and a store that came back empty is filled from it", async () => {
  const { name, file, compared, open } = place();
  const store = await open();
  await store.transaction("rw", store.members, store.days, async () => {
    await store.members.bulkPut([thắm, phúc]);
    await store.days.add({ day: "2026-11-28" });
  });
  await store.members.where("id").equals("phuc").modify({ name: "Anh Phúc Lê" });
  await store.members.update("tham", { name: "Chị Thắm Trần" });
  await store.days.add({ day: "2026-11-29" });
  await expect.poll(() => file.text()).toContain("2026-11-29");
  store.close();
  await emptied(name);
  const again = await open();
  expect(await again.members.toArray()).toEqual([
    { id: "phuc", name: "Anh Phúc Lê" },
    { id: "tham", name: "Chị Thắm Trần" },
  ]);
  expect(await again.days.toArray()).toEqual([
    { n: 1, day: "2026-11-28" },
    { n: 2, day: "2026-11-29" },
  ]);
  expect(compared.at(-1)).toMatchObject({ begun: false, copyWasGone: false });
  expect(Object.keys(compared.at(-1)!.restored).sort()).toEqual(["days", "members"]);
});

test("what was never in it again is emptied twice, and comes back twice", async () => {
  const { name, file, open } = place();
  (await open()).close();
  for (const person of [thắm, phúc]) {
    const store = await open();
    await store.members.put(person);
    await expect.poll(() => file.text()).toContain(person.name);
    store.close();
    await emptied(name);
  }
  expect(await (await open()).members.count()).toBe(2);
});

test("a transaction that fails leaves nothing in the copy", async () => {
  const { file, open } = place();
  const store = await open();
  const failed = store.transaction("rw", store.members, async () => {
    await store.members.put(thắm);
    throw new Error("refused");
  });
  await expect(failed).rejects.toThrow("refused");
  await store.members.put(phúc);
  await expect.poll(() => file.text()).toContain("Phúc");
  expect(await file.text()).not.toContain("Thắm");
});

test("what was taken out stands in neither, and does not come back", async () => {
  const { name, file, open } = place();
  const store = await open();
  await store.members.bulkPut([thắm, phúc]);
  await store.members.delete("tham");
  await expect.poll(() => file.text()).not.toContain("Thắm");
  store.close();
  await emptied(name);
  const again = await open();
  expect(await again.members.toArray()).toEqual([phúc]);
  await again.members.clear();
  await expect.poll(() => file.text()).not.toContain("Phúc");
});

test("a store that lost its last changes gets them back, and what it took out stays out", async () => {
  const { file, open } = place();
  const store = await open();
  await store.members.put(thắm);
  await store.members.put(phúc);
  await store.members.delete("tham");
  await store.members.put({ id: "lan", name: "Cô Lan" });
  await expect.poll(() => file.text()).toContain("Lan");
  await setBack(store, 3, [thắm, { id: "phuc", name: "cũ" }]);
  const again = await open();
  expect(await again.members.toArray()).toEqual([{ id: "lan", name: "Cô Lan" }, phúc]);
});

test("a copy that lags behind, has a gap or is gone is written anew from a whole store", async () => {
  const { file, compared, open } = place();
  const store = await open();
  await store.members.bulkPut([thắm, phúc]);
  await store.members.put({ id: "lan", name: "Cô Lan" });
  await expect.poll(() => file.text()).toContain("Lan");
  store.close();
  for (const how of [
    (lines: readonly string[]) => lines.slice(0, -1),
    (lines: readonly string[]) => lines.filter((_, nth) => nth !== 1),
    () => [],
  ]) {
    file.damage(how);
    const again = await open();
    expect(await again.members.count()).toBe(3);
    await expect.poll(() => file.text()).toContain("Lan");
    await expect.poll(() => file.text()).toContain("Thắm");
    again.close();
  }
  expect(compared.at(-1)).toMatchObject({ copyWasGone: true, restored: {} });
});

test("a torn copy never takes out what the store still has", async () => {
  const { file, open } = place();
  const store = await open();
  await store.members.bulkPut([thắm, phúc]);
  await store.members.put({ id: "lan", name: "Cô Lan" });
  await store.members.delete("lan");
  await expect.poll(() => file.text()).not.toContain("Lan");
  file.damage((lines) => [lines[0]!, ...lines.slice(1).map((line) => line.slice(0, 9))]);
  await setBack(store, 2);
  expect(await (await open()).members.count()).toBe(2);
});

test("a usual start writes nothing", async () => {
  const { file, open } = place();
  const store = await open();
  await store.members.put(thắm);
  await expect.poll(() => file.text()).toContain("Thắm");
  const before = await file.text();
  store.close();
  const again = await open();
  await again.beside.put(phúc);
  expect(await file.text()).toBe(before);
});
