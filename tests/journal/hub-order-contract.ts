import { describe, expect, test } from "vitest";
import type { Journal } from "../../src/journal/journal";
import type { SharedLine } from "../../src/journal/shared-lines";
import { firstNumber, phuc, said, tham, today } from "../cast/requests";
import { standsAsRebuilt } from "./stands-as-rebuilt";

const about = `request:${firstNumber}`;
const asked = said("help-asked", 1);
const takenBy = (by: string, version = 2) => said("request-taken", version, { by });
const closedBy = (by: string, version = 3) => said("request-closed", version, { by });
const tally = { day: today, tablet: "máy", what: "class-elderly", n: 1 } as const;

/** What every journal promises of lines that come before the hub's order tells of them, and of those far ahead. */
export function hubOrderContract(name: string, open: () => Promise<Journal>): void {
  describe(`${name} knows what came in the hub's order`, () => {
    test("a line is unjudged until it comes in the hub's order", async () => {
      const journal = await open();
      await journal.append([asked], [], "owed");
      await journal.accept([takenBy(tham)], { ahead: true });
      await journal.accept([closedBy(tham)]);
      expect(await journal.unjudged(about)).toEqual([1, 2]);
      await journal.paid([asked]);
      await journal.accept([takenBy(tham)], { ahead: true });
      expect(await journal.unjudged(about)).toEqual([1, 2]);
      await journal.accept([asked, takenBy(tham)]);
      expect(await journal.unjudged(about)).toEqual([]);
      await journal.accept([takenBy(tham)], { ahead: true });
      expect(await journal.unjudged(about)).toEqual([]);
    });

    test("what is judged void after it stood is set aside, and is unjudged no more", async () => {
      const journal = await open();
      const judged: SharedLine = { about, version: 2, type: "void", signature: "of the entry" };
      await journal.accept([asked]);
      await journal.accept([takenBy(tham)], { ahead: true });
      expect(await journal.accept([judged])).toEqual([takenBy(tham)]);
      expect(await journal.request(firstNumber)).toMatchObject({ state: "waiting", version: 2 });
      expect([await journal.aside(), await journal.unjudged(about)]).toEqual([[takenBy(tham)], []]);
      expect((await journal.counts(today)).map(({ what }) => what)).not.toContain("taken");
      await standsAsRebuilt(journal);
    });

    test("what was acknowledged before a page compared the hub with the marks stays owed", async () => {
      const journal = await open();
      const put = (at: number) => ({ stream: "PUT", at, signature: "x" });
      await journal.append([asked], [], "owed");
      const era = await journal.era();
      expect(await journal.nextEra()).toEqual([]);
      await journal.paid([asked], { mark: put(1), era });
      expect(await journal.accept([takenBy(tham)], { mark: put(2), era, ahead: true, tallies: [tally] })).toEqual([]);
      expect([await journal.owed(), await journal.marks()]).toEqual([[asked, takenBy(tham)], []]);
      expect(await journal.request(firstNumber)).toMatchObject({ state: "in-hand" });
      expect(await journal.tallies(today)).toEqual([tally]);
      await journal.accept([takenBy(tham)], { mark: put(2), era });
      expect(await journal.owedCount()).toBe(2);
      await journal.paid([asked, takenBy(tham)], { mark: put(3), era: await journal.era() });
      expect([await journal.owed(), await journal.marks()]).toEqual([[], [put(3)]]);
      await journal.oweAll(0, [put(0)]);
      expect([await journal.owedCount(), await journal.nextEra()]).toEqual([2, [put(0)]]);
    });

    test("a line too far ahead changes nothing, and what comes before it counts", async () => {
      const journal = await open();
      await journal.accept([asked, takenBy(phuc, Number.MAX_SAFE_INTEGER)]);
      expect(await journal.request(firstNumber)).toMatchObject({ state: "waiting", version: 1 });
      expect(await journal.append([takenBy(tham)], [], "owed")).toBe("written");
      await journal.accept([closedBy(tham)]);
      expect(await journal.request(firstNumber)).toMatchObject({ state: "closed", version: 3 });
      expect((await journal.eventsAbout(about)).map(({ version }) => version)).toEqual([1, 2, 3]);
      await standsAsRebuilt(journal);
    });
  });
}
