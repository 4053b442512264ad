import { expect, test } from "vitest";
import { openFileCopy } from "../../src/device/file-copy";
import { openDexieJournal } from "../../src/journal/dexie-journal";
import { said } from "../cast/requests";

test("lines in a file are written by whichever page keeps it", async () => {
  const name = `file-${crypto.randomUUID()}`;
  const first = openFileCopy(name);
  expect(await first.keep(async () => ["một", "hai"])).toBe("kept");
  first.add(["ba"]);
  const second = openFileCopy(name);
  expect(await second.keep(async () => [])).toBe("elsewhere");
  second.add(["bốn"]);
  await expect.poll(async () => read(name)).toBe("một\nhai\nba\nbốn\n");
  second.replace(["năm"]);
  await expect.poll(async () => read(name)).toBe("năm\n");
});

test("a last line that was torn off is left out, and the next one is whole", async () => {
  const name = `torn-${crypto.randomUUID()}`;
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("copies", { create: true });
  const writing = await (await folder.getFileHandle(`${name}.lines`, { create: true })).createWritable();
  await writing.write("một\nhai\nb");
  await writing.close();
  const copy = openFileCopy(name);
  const held: string[] = [];
  await copy.keep(async (lines) => (held.push(...lines), ["bốn"]));
  expect(held).toEqual(["một", "hai"]);
  await expect.poll(async () => read(name)).toBe("một\nhai\nbốn\n");
});

async function read(name: string): Promise<string> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("copies");
  return (await (await folder.getFileHandle(`${name}.lines`)).getFile()).text();
}

const filesOf = (name: string) => ({
  copy: openFileCopy(name),
  names: openFileCopy(`${name}-names`),
  head: openFileCopy(`${name}-head`),
});

/** Two pages of one journal, of which the first keeps the copies. */
async function twoPages() {
  const name = `pages-${crypto.randomUUID()}`;
  const open = () => openDexieJournal(name, filesOf(name));
  const [first, second] = [await open(), await open()];
  await second.append([said("help-asked", 1)]);
  await second.keepMemberName("tham", "Chị Thắm");
  await expect.poll(() => read(name)).toMatch(/help-asked/);
  await expect.poll(() => read(`${name}-names`)).toMatch(/Thắm/);
  return { name, open, first, second };
}

test("the first page opened after the database was thrown away is mended, whichever page kept the copy", async () => {
  const { name, open } = await twoPages();
  await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
  const next = await open();
  expect(next.restored()).toBe(1);
  expect(await next.memberNames()).toEqual(new Map([["tham", "Chị Thắm"]]));
});

test("what one page erases stays erased, although another page kept the copy", async () => {
  const { name, open, second } = await twoPages();
  await second.erase();
  expect([await read(name), await read(`${name}-names`)]).toEqual(["", ""]);
  const next = await open();
  expect(next.restored()).toBe(0);
  expect(await next.damage()).toBeUndefined();
});

test("a page that cannot use the copy leaves it to the next", async () => {
  const name = `left-${crypto.randomUUID()}`;
  const [first, second] = [openFileCopy(name), openFileCopy(name)];
  expect(await first.keep(() => Promise.reject(new Error("The database is closed.")))).toBe("no-files");
  expect(await second.keep(async () => ["một"])).toBe("kept");
  first.add(["hai"]);
  await expect.poll(() => read(name)).toBe("một\nhai\n");
});
