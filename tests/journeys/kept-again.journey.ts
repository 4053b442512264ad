import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { healthRow } from "./support/health-row";
import { expect, test } from "./support/opened-station";
import { askForHelp } from "./support/people";
import { stationOff } from "./support/watch";

/** Whatever the browser keeps for work without a network. */
const keptIn = (profile: string) => {
  const all = join(profile, "Default/Service Worker/CacheStorage");
  return readdirSync(all, { recursive: true, withFileTypes: true }).map((entry) => ({
    path: join(entry.parentPath, entry.name),
    isFolder: entry.isDirectory(),
  }));
};

/** Sixty-four wrong bytes in the middle of the one kept file that begins like this. */
function flip(profile: string, address: string): void {
  const entries = keptIn(profile).filter(({ path }) => path.endsWith("_0"));
  const found = entries.filter(({ path }) => readFileSync(path).subarray(0, 200).includes(address));
  expect(found, address).toHaveLength(1);
  const handle = openSync(found[0]!.path, "r+");
  writeSync(handle, Buffer.alloc(64, 0xa5), 0, 64, Math.floor(statSync(found[0]!.path).size / 2));
  closeSync(handle);
}

/** What a failing flash did to the kept files of a tablet. */
const harms: Record<string, (profile: string) => void> = {
  "the list of what is kept is empty": (profile) => {
    const lists = keptIn(profile).filter(({ path }) => path.endsWith("index.txt"));
    expect(lists).toHaveLength(1);
    for (const { path } of lists) truncateSync(path, 0);
  },
  "the kept files cannot be listed": (profile) => {
    const indexes = keptIn(profile).filter(({ path }) => /[\\/](the-real-)?index$/.test(path));
    expect(indexes.length).toBeGreaterThan(0);
    for (const { path } of indexes.filter(({ isFolder }) => !isFolder)) writeFileSync(path, Buffer.alloc(200, 0xa5));
  },
  "the file that opens the journal is damaged": (profile) => flip(profile, "/assets/open-desk-"),
};

const offlineRow = (page: Page) => healthRow(page, "Chạy khi mất mạng");

for (const [harm, damage] of Object.entries(harms)) {
  test(`one visit with a network keeps the station again when ${harm}`, async ({ tablet, station, watch }) => {
    await tablet.switchOff();
    damage(tablet.folder);
    await tablet.switchOn();
    await expect(await offlineRow(tablet.page)).toContainText("Mở được cả khi mất mạng");
    await tablet.switchOff();
    await station.stop();
    watch.expect(stationOff);
    await tablet.switchOn();
    await tablet.page.goto("/");
    expect(await askForHelp(tablet.page)).toBe("A-001");
  });
}

test("a file damaged unseen is told on the tablet's health, until a network brings it", async ({
  tablet,
  station,
  watch,
}) => {
  watch.expect(stationOff, /integrity/);
  await tablet.switchOff();
  flip(tablet.folder, "/assets/later/keep-units-");
  // What the browser itself remembers of the network would mend it too.
  await rm(join(tablet.folder, "Default/Cache"), { recursive: true });
  await station.stop();
  await tablet.switchOn();
  const row = await offlineRow(tablet.page);
  await expect(row).toContainText("Chưa mở được khi mất mạng");
  await expect(row.getByRole("img")).toHaveAccessibleName("cần làm ngay");
  await station.start();
  await expect(await offlineRow(tablet.page)).toContainText("Mở được cả khi mất mạng");
});
