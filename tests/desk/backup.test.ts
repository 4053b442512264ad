import { expect, test } from "vitest";
import { ownGuidesHere } from "../../src/desk/guide/own-guides-here";
import { checkBackup, makeBackup } from "../../src/desk/office/make-backup";
import { openOffice } from "../../src/desk/office/open-office";
import { restoreBackup } from "../../src/desk/office/restore-backup";
import { askForHelp } from "../../src/desk/request/asking";
import { closeRequest } from "../../src/desk/request/in-hand";
import { takeRequest } from "../../src/desk/request/taking";
import { aboutRequest } from "../../src/domain/event";
import { figureOf } from "../../src/domain/figures/unit-figures";
import { hungNhuong, openDesk, openedOffice } from "../cast/desk";
import { houseCode, houseText, openWriters } from "../cast/own-guide";

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
  expect(fresh.ended).toEqual(["under-way", { lines, isShared: false, stay: [] }]);
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

test("the base of figures comes back with the sums above it and whose files are taken", async () => {
  const { desk, lead } = await openedOffice();
  const shelf = await desk.figures();
  const commune = (unit: string, have: number) => ({
    root: unit,
    toldAt: have,
    rows: [{ unit, parent: "86", kind: "commune", name: unit, own: { "help/alone": { have, of: 0 } } }],
  });
  await shelf.takeWhole("2026-11", commune("a", 4));
  await shelf.takeWhole("2026-11", commune("b", 3));
  await shelf.keepSender({ key: "k", mark: "AB-12", unit: "a", name: "Xã A", confirmedAt: 1, by: lead });
  const code = await desk.vault.newBackupCode();
  const made = await makeBackup(desk, lead);
  if ("refused" in made) throw new Error(made.refused);
  const fresh = await openDesk();
  const here = await fresh.figures();
  await here.takeWhole("2026-11", commune("b", 9));
  await restoreBackup(fresh, made.file, code);
  const { row, beneath } = await here.aroundUnit("2026-11", "86");
  expect(figureOf(row!, "help/alone").have, "the newer file of b stays").toBe(13);
  expect(beneath.map(({ unit }) => unit).sort()).toEqual(["a", "b"]);
  expect((await here.senders()).map(({ unit }) => unit)).toEqual(["a"]);
  await restoreBackup(fresh, made.file, code);
  expect(figureOf((await here.aroundUnit("2026-11", "86")).row!, "help/alone").have).toBe(13);
});

test("a restore in place says whose contacts stay on this tablet", async () => {
  const { desk, lead, code, file } = await backedUp();
  const card = await desk.contacts.makeKey(lead, "280519", desk.now());
  await card.keep();
  const asked = await Promise.all([askForHelp(desk), askForHelp(desk)]);
  const requests = asked.map((answer) => ("request" in answer ? answer.request : undefined)!);
  const contact = { name: "Bà Sáu", phone: "0912345678" };
  await takeRequest(desk, requests[0]!.id, lead);
  await closeRequest(desk, requests[0]!.id, { by: lead, outcome: "did-it-alone" });
  const consent = { purpose: "call-back" as const, version: 1, at: desk.now() };
  for (const { id } of requests) await desk.contacts.leave({ about: aboutRequest(id), contact, consent });
  await restoreBackup(desk, file, code);
  expect(desk.ended.at(-1)).toMatchObject({ stay: [requests[1]!.number] });
});

test("the guides an office signed are found again on a fresh tablet", async () => {
  const { desk, tham, write, sign } = await openWriters();
  await write(houseText);
  await sign(houseText);
  const code = await desk.vault.newBackupCode();
  const made = await makeBackup(desk, tham);
  if ("refused" in made) throw new Error(made.refused);
  const fresh = await openDesk();
  await restoreBackup(fresh, made.file, code);
  const before = await ownGuidesHere(desk, await desk.journal.things("guide"));
  expect(before.here).toMatchObject([{ code: houseCode }]);
  expect(await ownGuidesHere(fresh, await fresh.journal.things("guide"))).toEqual(before);
  expect(await (await fresh.guides()).guides()).toEqual(await (await desk.guides()).guides());
});
