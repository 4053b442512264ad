import { expect, test } from "vitest";
import { openFileCopy } from "../../src/device/file-copy";
import { openDexieJournal } from "../../src/journal/dexie-journal";
import { said } from "../cast/requests";
import { readCopy } from "./read-kept-file";

test("lines in a file are written by whichever page keeps it", async () => {
  const name = `file-${crypto.randomUUID()}`;
  const first = openFileCopy(name);
  expect(await first.keep(async () => ["một", "hai"])).toBe("kept");
  first.add(["ba"]);
  const second = openFileCopy(name);
  expect(await second.keep(async () => [])).toBe("elsewhere");
  second.add(["bốn"]);
  await expect.poll(() => readCopy(name)).toBe("một\nhai\nba\nbốn\n");
  second.replace(["năm"]);
  await expect.poll(() => readCopy(name)).toBe("năm\n");
});

test("lines that come while others are written go in their order, and all are there once the copy has settled", async () => {
  const name = `order-${crypto.randomUUID()}`;
  const copy = openFileCopy(name);
  await copy.keep(async () => []);
  for (let nth = 1; nth <= 40; nth += 1) copy.add([`${nth}`]);
  copy.replace(["0"]);
  for (let nth = 41; nth <= 80; nth += 1) copy.add([`${nth}`]);
  await copy.settled();
  expect(await readCopy(name)).toBe(`0\n${Array.from({ length: 40 }, (_, nth) => `${nth + 41}\n`).join("")}`);
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
  await expect.poll(() => readCopy(name)).toBe("một\nhai\nbốn\n");
});

const filesOf = (name: string) => ({
  copy: openFileCopy(name),
  head: openFileCopy(`${name}-head`),
  copies: {
    words: openFileCopy(`${name}-words`),
    tallies: openFileCopy(`${name}-tallies`),
    units: openFileCopy(`${name}-units`),
    hub: openFileCopy(`${name}-hub`),
  },
});

/** Two pages of one journal, of which the first keeps the copies. */
async function twoPages() {
  const name = `pages-${crypto.randomUUID()}`;
  const open = () => openDexieJournal(name, filesOf(name));
  const [first, second] = [await open(), await open()];
  await second.append([said("help-asked", 1)]);
  await second.keepMemberName("tham", "Chị Thắm");
  await expect.poll(() => readCopy(name)).toMatch(/help-asked/);
  await expect.poll(() => readCopy(`${name}-words`)).toMatch(/Thắm/);
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
  expect([await readCopy(name), await readCopy(`${name}-words`)]).toEqual(["", ""]);
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
  await expect.poll(() => readCopy(name)).toBe("một\nhai\n");
});

test("a copy is written anew from the database behind all that was sent before, and by the page that keeps it", async () => {
  const name = `anew-${crypto.randomUUID()}`;
  let held = ["một"];
  const [keeper, other] = [openFileCopy(name), openFileCopy(name)];
  await keeper.keep(
    async () => [],
    async () => [...held],
  );
  await other.keep(
    async () => [],
    async () => ["not this one"],
  );
  keeper.add(["một"]);
  held = ["hai", "ba"];
  other.renew();
  await expect.poll(() => readCopy(name)).toBe("hai\nba\n");
  other.add(["bốn"]);
  await expect.poll(() => readCopy(name)).toBe("hai\nba\nbốn\n");
});

test("a file does not grow for ever: what was added many times over is written anew", async () => {
  const name = `grown-${crypto.randomUUID()}`;
  const copy = openFileCopy(name);
  await copy.keep(
    async () => [],
    async () => ["all there is"],
  );
  for (let nth = 0; nth <= 500; nth += 1) copy.add([String(nth)]);
  await expect.poll(() => readCopy(name)).toBe("all there is\n");
});
