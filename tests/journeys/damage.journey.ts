import { readdirSync, rmSync, statSync, truncateSync, openSync, writeSync, closeSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./support/journey";
import { askForHelp, openStation, signIn, tham } from "./support/people";
import { sampleOf } from "./support/sample";
import type { Tablet } from "./support/tablet";

/** The folder of the database, named after the address of the station. */
function databaseOf(tablet: Tablet): string {
  const all = join(tablet.folder, "Default/IndexedDB");
  const name = readdirSync(all).find((one) => one.endsWith(".indexeddb.leveldb"));
  if (!name) throw new Error(`There is no database in ${all}.`);
  return join(all, name);
}

const filesOf = (folder: string) => readdirSync(folder).map((name) => join(folder, name));
const logOf = (folder: string) => filesOf(folder).find((file) => file.endsWith(".log"))!;

function flip(file: string): void {
  const handle = openSync(file, "r+");
  const middle = Math.floor(statSync(file).size / 2);
  writeSync(handle, Buffer.alloc(64, 0xa5), 0, 64, Math.max(0, middle - 32));
  closeSync(handle);
}

/** What a failing flash or a power cut does to a database, each as it was seen to end without a word. */
const harms: Record<string, (folder: string) => void> = {
  "the log is cut in half": (folder) => truncateSync(logOf(folder), Math.floor(statSync(logOf(folder)).size / 2)),
  "64 bytes of the log are wrong": (folder) => flip(logOf(folder)),
  "the log is gone": (folder) => rmSync(logOf(folder)),
  "the file that names the current state is empty": (folder) => truncateSync(join(folder, "CURRENT"), 0),
  "the manifest is gone": (folder) => {
    for (const file of filesOf(folder).filter((one) => one.includes("MANIFEST"))) rmSync(file);
  },
  "the largest file is gone": (folder) =>
    rmSync(filesOf(folder).sort((a, b) => statSync(b).size - statSync(a).size)[0]!),
  "the whole database is gone": (folder) => rmSync(folder, { recursive: true }),
};

for (const [harm, damage] of sampleOf(Object.entries(harms), 3)) {
  test(`nobody who waits is lost when ${harm}`, async ({ tablet, watch }) => {
    watch.expect(/indexedDB|backing store|UnknownError|DatabaseClosed/i);
    await openStation(tablet.page);
    await askForHelp(tablet.page);
    await tablet.switchOff();
    damage(databaseOf(tablet));
    await tablet.switchOn();
    await tablet.page.goto("/");
    await expect(tablet.page.getByText("1 người đang chờ")).toBeVisible({ timeout: 30_000 });
    await signIn(tablet.page, tham);
    await tablet.page
      .getByRole("button", { name: /^(Nhận|Mời người kế tiếp)/ })
      .first()
      .click();
    await expect(tablet.page.getByRole("heading", { name: /^A-001/ })).toBeVisible();
  });
}
