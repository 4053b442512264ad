import { expect, test } from "vitest";
import { checkBackup, makeBackup } from "../../src/desk/office/make-backup";
import { openOffice } from "../../src/desk/office/open-office";
import { restoreBackup } from "../../src/desk/office/restore-backup";
import { askForHelp } from "../../src/desk/request/asking";
import { hungNhuong, openDesk, openedOffice } from "../cast/desk";

async function backedUp() {
  const { desk, lead } = await openedOffice();
  await askForHelp(desk);
  const code = await desk.vault.newBackupCode();
  const made = await makeBackup(desk, lead);
  if ("refused" in made) throw new Error(made.refused);
  return { desk, lead, code, file: made.file };
}

test("a backup counts as made once it was read back, and its day is known", async () => {
  const { desk, lead, file } = await backedUp();
  expect((await desk.journal.thing("tablet", desk.identity.id))?.backupAt).toBeUndefined();
  expect(await checkBackup(desk, file, lead)).toEqual({ lines: desk.journal.lines.length - 1 });
  expect((await desk.journal.thing("tablet", desk.identity.id))?.backupAt).toBe(desk.now());
});

test("an older file read again is no backup of today", async () => {
  const { desk, lead, file } = await backedUp();
  await askForHelp(desk);
  await makeBackup(desk, lead);
  expect(await checkBackup(desk, file, lead)).toEqual({ refused: "older-file" });
  expect((await desk.journal.thing("tablet", desk.identity.id))?.backupAt).toBeUndefined();
});

test("only a lead makes one, and only with a code on paper", async () => {
  const { desk, lead } = await openedOffice();
  expect(await makeBackup(desk, "phuc")).toEqual({ refused: "leads-only" });
  expect(await makeBackup(desk, lead)).toEqual({ refused: "no-code" });
});

test("on a fresh tablet the office, its people and its numbers are back", async () => {
  const { desk, lead, code, file } = await backedUp();
  const fresh = await openDesk();
  expect(await restoreBackup(fresh, file, code)).toEqual({ lines: desk.journal.lines.length });
  expect(await fresh.journal.open()).toEqual(await desk.journal.open());
  expect(await fresh.journal.things("office")).toEqual(await desk.journal.things("office"));
  expect((await fresh.journal.memberNames()).get(lead)).toBe(hungNhuong.leadName);
});

test("a page whose office is restored is at its end, before the key changes and whatever becomes of it", async () => {
  const { desk, code, file } = await backedUp();
  const fresh = await openDesk();
  fresh.vault.newIdentity = async () => void expect(fresh.ended).toEqual(["under-way"]);
  const { lines } = (await restoreBackup(fresh, file, code)) as { lines: number };
  expect(fresh.ended).toEqual(["under-way", lines]);
  const full = await openDesk();
  full.vault.addSecrets = () => Promise.reject(new Error("The disk is full."));
  await expect(restoreBackup(full, file, code)).rejects.toThrow("full");
  expect(full.ended).toEqual(["under-way", "failed"]);
  await restoreBackup(desk, file, "OTHER");
  expect(desk.ended).toEqual([]);
});

test("a wrong code, or the backup of another office, changes nothing", async () => {
  const { file, code } = await backedUp();
  const fresh = await openDesk();
  expect(await restoreBackup(fresh, file, "OTHER")).toEqual({ refused: "wrong-code" });
  expect(fresh.journal.lines).toEqual([]);
  const other = { ...(await openDesk()), newId: () => "khac" };
  await openOffice(other, hungNhuong, "551947");
  const before = [...other.journal.lines];
  expect(await restoreBackup(other, file, code)).toEqual({ refused: "other-office" });
  expect(other.journal.lines).toEqual(before);
});
