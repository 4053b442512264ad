import { expect, test } from "vitest";
import { openDexieJournal } from "../../src/journal/dexie-journal";
import type { Journal } from "../../src/journal/journal";
import { firstNumber, said, tham, today } from "../cast/requests";

/** A morning with a helped request, a name and a tally. */
async function aMorning(name: string): Promise<Journal> {
  const journal = await openDexieJournal(name);
  await journal.append([said("help-asked", 1)], [{ day: today, tablet: "máy", what: "class-elderly", n: 2 }]);
  await journal.append([said("request-taken", 2)]);
  await journal.keepMemberName(tham, "Chị Thắm");
  await journal.keepNote({ id: "1", about: `request:${firstNumber}`, kind: "note", text: "mù chữ", by: tham, at: 1 });
  return journal;
}

/** Everything people see of a journal. */
const seen = async (journal: Journal) => ({
  request: await journal.request(firstNumber),
  held: await journal.held(),
  counts: await journal.counts(today),
  tallies: await journal.tallies(today),
  names: [...(await journal.memberNames())],
  lines: await journal.eventsAbout(`request:${firstNumber}`),
});

test("a backup on a fresh tablet shows the same, except for what may be erased", async () => {
  const before = await aMorning("backed-up");
  const fresh = await openDexieJournal("restored");
  expect(await fresh.addBackup(structuredClone(await before.readBackup()))).toBe(2);
  expect(await seen(fresh)).toEqual(await seen(before));
  expect(await fresh.notes(`request:${firstNumber}`)).toEqual([]);
  expect(JSON.stringify(await before.readBackup())).not.toContain("mù chữ");
  expect(await fresh.append([said("request-closed", 3)])).toBe("written");
});

test("a backup brought to a journal that went on adds nothing twice and takes nothing away", async () => {
  const journal = await aMorning("went-on");
  const backup = await journal.readBackup();
  await journal.append([said("request-closed", 3)]);
  const later = await seen(journal);
  expect(await journal.addBackup(backup)).toBe(0);
  expect(await seen(journal)).toEqual(later);
  expect(await journal.damage()).toBeUndefined();
});

test("lines that stand aside go along in a backup, once, and count in the restored journal as they did", async () => {
  const journal = await aMorning("with-aside");
  const others = { ...said("request-taken", 2, { by: "phuc" }), tablet: "máy B" };
  await journal.accept([others]);
  const backup = structuredClone(await journal.readBackup());
  expect(backup.aside).toMatchObject([{ type: "request-taken", by: tham }]);
  const fresh = await openDexieJournal("with-aside-restored");
  await fresh.addBackup(backup);
  await fresh.addBackup(backup);
  expect(await fresh.aside()).toEqual(await journal.aside());
  expect(await seen(fresh)).toEqual(await seen(journal));
});

test("a backup of an office with one tablet has no such lines in it", async () => {
  expect(await (await aMorning("alone")).readBackup()).not.toHaveProperty("aside");
});
