import { describe, expect, test } from "vitest";
import type { JournalEvent } from "../../src/domain/event";
import type { Journal } from "../../src/journal/journal";
import type { SharedLine } from "../../src/journal/shared-lines";
import { standsAsRebuilt } from "./stands-as-rebuilt";
import { hubOrderContract } from "./hub-order-contract";
import { firstNumber, office, phuc, said, tham, today } from "../cast/requests";

const about = `request:${firstNumber}`;
const asked = said("help-asked", 1);
const secondNumber = {
  about: `request:${office}:${today}:A-002`,
  data: { office, day: today, number: "A-002", place: asked.at },
};
const takenBy = (by: string, version = 2) => said("request-taken", version, { by });
const closedBy = (by: string, version = 3) => said("request-closed", version, { by });
const tally = { day: today, tablet: "máy", what: "class-elderly", n: 1 } as const;
const counted = async (journal: Journal) =>
  Object.fromEntries((await journal.counts(today)).map(({ what, n }) => [what, n]));

/** What every journal promises to the hub, of which it may never hear. */
export function sharedContract(name: string, open: () => Promise<Journal>): void {
  hubOrderContract(name, open);

  describe(`${name} takes another writer's lines`, () => {
    test("a number of another tablet waits in the list here, and is counted once however often it comes", async () => {
      const journal = await open();
      expect(await journal.accept([asked])).toEqual([]);
      expect(await journal.accept([asked])).toEqual([]);
      expect(await journal.waiting(9, today)).toHaveLength(1);
      expect(await counted(journal)).toMatchObject({ asked: 1 });
      expect(await journal.append([takenBy(tham)])).toBe("written");
    });

    test("a line that comes before those it follows counts once they are there", async () => {
      const journal = await open();
      await journal.accept([takenBy(tham)]);
      expect(await journal.request(firstNumber)).toBeUndefined();
      await journal.accept([asked]);
      expect(await journal.request(firstNumber)).toMatchObject({ state: "in-hand", version: 2 });
      expect(await counted(journal)).toMatchObject({ asked: 1, taken: 1 });
      await standsAsRebuilt(journal);
    });

    test("a long reading goes on where some of it stood, and counts each line once", async () => {
      const journal = await open();
      const lines = Array.from({ length: 30 }, (_, nth) => {
        const number = `A-${String(nth + 1).padStart(3, "0")}`;
        const one = `request:${office}:${today}:${number}`;
        const by = `member-${nth}`;
        const data = { office, day: today, number, place: asked.at + nth };
        const begun = { ...asked, about: one, data } as unknown as JournalEvent;
        return [begun, { ...takenBy(by), about: one }, { ...closedBy(by), about: one }] as JournalEvent[];
      });
      await journal.accept(lines.slice(0, 12).flat());
      await journal.accept(lines.slice(12, 20).flatMap(([begun]) => begun!));
      await journal.accept(lines.flat());
      await journal.accept(lines.flat());
      expect(await counted(journal)).toMatchObject({ asked: 30, taken: 30 });
      await standsAsRebuilt(journal);
    });

    test("the hub's line counts: mine is set aside with all that is owed behind it, and given back", async () => {
      const journal = await open();
      await journal.append([asked]);
      await journal.append([takenBy(tham)], [], "owed");
      await journal.append([closedBy(tham)], [], "owed");
      expect(await journal.accept([takenBy(phuc)])).toEqual([takenBy(tham), closedBy(tham)]);
      expect(await journal.request(firstNumber)).toMatchObject({ state: "in-hand", by: phuc, version: 2 });
      expect(await journal.aside()).toEqual([takenBy(tham), closedBy(tham)]);
      expect(await journal.owed()).toEqual([]);
      expect(await counted(journal)).not.toHaveProperty("closed-did-it-alone");
      await standsAsRebuilt(journal);
    });

    test("a line that the hub has stays behind one that was set aside", async () => {
      const journal = await open();
      await journal.append([asked]);
      await journal.append([takenBy(tham)], [], "owed");
      await journal.accept([closedBy(phuc)]);
      expect(await journal.accept([takenBy(phuc)])).toEqual([takenBy(tham)]);
      expect(await journal.request(firstNumber)).toMatchObject({ state: "closed", by: phuc, version: 3 });
      await standsAsRebuilt(journal);
    });

    test("a line set aside stands again when the hub has it after all", async () => {
      const journal = await open();
      await journal.append([asked]);
      await journal.append([takenBy(tham)], [], "owed");
      await journal.accept([takenBy(phuc)]);
      expect(await journal.accept([takenBy(tham)])).toEqual([takenBy(phuc)]);
      expect(await journal.aside()).toEqual([takenBy(phuc)]);
      expect(await journal.request(firstNumber)).toMatchObject({ by: tham });
      await standsAsRebuilt(journal);
    });

    test("what nobody can open holds its version, and the next line counts", async () => {
      const journal = await open();
      const squatted: SharedLine = { about, version: 2, type: "void", signature: "of whatever lies there" };
      await journal.accept([asked, squatted, takenBy(tham, 3)]);
      expect(await journal.request(firstNumber)).toMatchObject({ state: "in-hand", version: 3 });
      expect(await journal.unreadable(office, today)).toBe(1);
      await journal.accept([squatted]);
      await standsAsRebuilt(journal);
    });

    test("a line of a newer neighbour is kept whole, and counted as one as long as it stands", async () => {
      const journal = await open();
      const newer = { ...takenBy(phuc), type: "request-sung-about", data: { song: 7 } } as unknown as JournalEvent;
      await journal.accept([asked, newer]);
      expect(await journal.laterLines()).toBe(1);
      expect((await journal.readBackup()).lines).toContainEqual(newer);
      await standsAsRebuilt(journal);
      await journal.accept([takenBy(tham)]);
      expect([await journal.laterLines(), await journal.aside()]).toEqual([0, [newer]]);
      await standsAsRebuilt(journal);
    });

    test("a number whose line was set aside is not given a second time", async () => {
      const journal = await open();
      await journal.append([asked], [], "owed");
      await journal.accept([{ about, version: 1, type: "void", signature: "of whatever lies there" }]);
      expect(await journal.request(firstNumber)).toBeUndefined();
      expect(await journal.numberGiven(asked.tablet)).toMatchObject({ number: 1 });
      await journal.rebuild();
      expect(await journal.numberGiven(asked.tablet)).toMatchObject({ number: 1 });
    });

    test("lines of the hub say nothing of this tablet's clock", async () => {
      const journal = await open();
      await journal.append([asked]);
      await journal.accept([{ ...takenBy(tham), at: asked.at + 1e11 }]);
      expect(await journal.lastWritten()).toBe(asked.at);
    });
  });

  describe(`${name} owes its own lines`, () => {
    test("without a hub nothing is owed, set aside or marked", async () => {
      const journal = await open();
      await journal.append([asked], [tally]);
      await journal.append([takenBy(tham)]);
      expect([await journal.owed(), await journal.aside(), await journal.marks()]).toEqual([[], [], []]);
    });

    test("lines are owed in the order they were written, until they are paid or come back", async () => {
      const journal = await open();
      const other: JournalEvent = said("office-opened", 1, { about: "office:z", data: { name: "Xã", sample: false } });
      await journal.append([other], [], "owed");
      await journal.append([asked], [], "owed");
      await journal.append([takenBy(tham)], [], "owed");
      expect(await journal.owed()).toEqual([other, asked, takenBy(tham)]);
      expect(await journal.owed(about)).toEqual([asked, takenBy(tham)]);
      await journal.paid([other]);
      expect(await journal.accept([asked])).toEqual([]);
      expect(await journal.owed()).toEqual([takenBy(tham)]);
    });

    test("what was refused is not owed", async () => {
      const journal = await open();
      await journal.append([asked]);
      expect(await journal.append([{ ...asked, signature: "another" }], [], "owed")).toBe("taken");
      expect(await journal.owed()).toEqual([]);
    });

    test("a hub that is new is owed everything but requests it would let go of", async () => {
      const journal = await open();
      const late = { ...said("help-asked", 1, secondNumber), at: asked.at + 1000 };
      const other: JournalEvent = said("office-opened", 1, { about: "office:z", data: { name: "Xã", sample: false } });
      await journal.accept([takenBy(tham), asked, late, other]);
      await journal.oweAll(asked.at + 1000);
      expect(await journal.owed()).toEqual([other, late, takenBy(tham)]);
      expect([await journal.owed(undefined, 2), await journal.owedCount()]).toEqual([[other, late], 3]);
    });

    test("a clock that was set back between two lines of a thing owes them by version", async () => {
      const journal = await open();
      const other: JournalEvent = said("office-opened", 1, { about: "office:z", data: { name: "Xã", sample: false } });
      const back = { ...takenBy(tham), at: asked.at - 1e6 };
      await journal.accept([{ ...other, at: asked.at + 1 }, back, asked]);
      await journal.oweAll(0);
      expect(await journal.owed()).toEqual([asked, back, { ...other, at: asked.at + 1 }]);
    });

    test("an acknowledged line raises its tallies though the hub's feed brought it first", async () => {
      const journal = await open();
      await journal.accept([asked]);
      await journal.accept([asked], { tallies: [tally, tally] });
      expect(await journal.tallies(today)).toEqual([{ ...tally, n: 2 }]);
    });

    test("a line that was judged void stays void when its own put is acknowledged behind the feed", async () => {
      const journal = await open();
      const judged: SharedLine = { about, version: 2, type: "void", signature: "of the entry" };
      const mark = { stream: "PUT", at: 2, signature: judged.signature };
      await journal.accept([asked, judged]);
      expect(await journal.accept([takenBy(tham)], { mark, voidAs: judged.signature, tallies: [tally] })).toEqual([]);
      expect(await journal.request(firstNumber)).toMatchObject({ state: "waiting" });
      expect([await journal.unreadable(office, today), await journal.aside()]).toEqual([1, []]);
      expect([await journal.marks(), await journal.tallies(today)]).toEqual([[mark], [tally]]);
      await standsAsRebuilt(journal);
      expect(await journal.accept([takenBy(tham)], { voidAs: "of another entry" })).toEqual([judged]);
      expect(await journal.request(firstNumber)).toMatchObject({ state: "in-hand" });
    });

    test("how far the hub was read is kept with the lines", async () => {
      const journal = await open();
      const mark = { stream: "EVENTS", at: 7, signature: asked.signature };
      await journal.accept([asked], { mark });
      await journal.accept([], { mark: { ...mark, at: 8 } });
      expect(await journal.marks()).toEqual([{ ...mark, at: 8 }]);
    });
  });
}
