import { describe, expect, test } from "vitest";
import type { EventData, EventType } from "../../src/domain/event";
import { periodAround } from "../../src/domain/figures/period";
import { asPutRight } from "../../src/domain/figures/counts";
import { reportOf } from "../../src/domain/figures/report";
import type { Journal } from "../../src/journal/journal";
import { counterTablet, firstNumber, morning, office, phuc, said, tham, today } from "../cast/requests";

const id = (n: number) => `${office}:${today}:A-${String(n).padStart(3, "0")}`;

/** A journal in which people asked, and ways to say what happened to the n-th of them. */
async function aRoom(journal: Journal, people: number) {
  const versions = new Map<number, number>();
  for (let n = 1; n <= people; n += 1) {
    const data = { office, day: today, number: `A-${String(n).padStart(3, "0")}`, place: morning + n };
    await journal.append([{ ...said("help-asked", 1, { about: `request:${id(n)}`, data }), signature: `asked-${n}` }]);
    versions.set(n, 1);
  }
  return async <T extends EventType>(n: number, type: T, data?: EventData[T], by = tham) => {
    const version = versions.get(n)! + 1;
    versions.set(n, version);
    const at = morning + version * 60_000 + n;
    const event = said(type, version, { about: `request:${id(n)}`, by, at, ...(data && { data }) });
    expect(await journal.append([{ ...event, signature: `${n}-${version}` }])).toBe("written");
  };
}

const numbers = (requests: { number: string }[]) => requests.map(({ number }) => Number(number.slice(2)));

async function lists(journal: Journal) {
  const [waiting, away, held] = [await journal.waiting(9, today), await journal.away(), await journal.held()];
  const [open, called, alarms] = [await journal.open(), await journal.lastCalled(9, today), await journal.alarms()];
  const all = { waiting, away, held, open, called, alarms };
  return Object.fromEntries(Object.entries(all).map(([name, list]) => [name, numbers(list)]));
}

/** What every journal promises about the whole life of a request. */
export function lifeContract(name: string, open: () => Promise<Journal>): void {
  describe(`${name} knows where everybody is`, () => {
    test("each list holds those who belong in it, before and after the rows are made anew", async () => {
      const journal = await open();
      const say = await aRoom(journal, 6);
      await say(1, "request-called", { desk: "Bàn 1" });
      await say(2, "request-called", { desk: "Bàn 2" }, phuc);
      await say(2, "request-taken", {}, phuc);
      await say(3, "request-held", {}, "citizen");
      await say(4, "way-chosen", { way: "home-visit", hamlet: "Ấp Mẫu", time: "morning" }, "citizen");
      await say(5, "request-postponed", { until: "2026-11-26" });
      await say(6, "alarm-raised", {}, "citizen");
      const expected = { waiting: [6], away: [4], held: [2, 1], called: [2, 1], alarms: [6] };
      const known = await lists(journal);
      expect({ ...known, open: known.open!.toSorted() }).toEqual({ ...expected, open: [1, 2, 3, 4, 5, 6] });
      await journal.rebuild();
      const again = await lists(journal);
      expect({ ...again, open: again.open!.toSorted() }).toEqual({ ...expected, open: [1, 2, 3, 4, 5, 6] });
    });

    test("an appointment comes to the list on its day, at its old place", async () => {
      const journal = await open();
      const say = await aRoom(journal, 3);
      await say(2, "request-postponed", { until: "2026-11-26" });
      expect(numbers(await journal.waiting(9, "2026-11-25"))).toEqual([1, 3]);
      expect(numbers(await journal.waiting(9, "2026-11-26"))).toEqual([1, 2, 3]);
      expect(numbers(await journal.waiting(2, "2026-11-26"))).toEqual([1, 2]);
      expect([await journal.waitingCount("2026-11-25"), await journal.waitingCount("2026-11-26")]).toEqual([2, 3]);
    });

    test("the calls of a day are told, the newest first, without those of any other day", async () => {
      const journal = await open();
      const say = await aRoom(journal, 3);
      const day = 86_400_000;
      await say(1, "request-called", { desk: "" });
      await say(2, "request-called", { desk: "", after: morning + 2 * day });
      await say(3, "request-called", { desk: "", after: morning + day / 24 });
      expect(numbers(await journal.lastCalled(9, today))).toEqual([3, 1]);
      expect(numbers(await journal.lastCalled(1, today))).toEqual([3]);
      expect(numbers(await journal.lastCalled(9, "2026-11-26"))).toEqual([2]);
      expect(await journal.lastCalled(9, "2026-11-27")).toEqual([]);
    });

    test("whoever was helped since the morning is found, by who helped them", async () => {
      const journal = await open();
      const say = await aRoom(journal, 2);
      await say(1, "request-taken");
      await say(1, "request-closed", { outcome: "did-it-alone" });
      const [closed] = await journal.lastClosed(1);
      const by = closed?.state === "closed" ? closed.by! : "";
      expect(numbers(await journal.closedBy(by, morning))).toEqual([1]);
      expect(await journal.closedBy(by, morning + 86_400_000)).toEqual([]);
      expect(await journal.closedBy("somebody else", morning)).toEqual([]);
    });

    test("an end taken back or put right moves the request in every list and counter, the same when made anew", async () => {
      const journal = await open();
      const say = await aRoom(journal, 2);
      for (const n of [1, 2]) {
        await say(n, "request-taken");
        await say(n, "request-closed", { outcome: "done-for-them" });
      }
      await say(1, "request-reopened");
      await say(2, "outcome-corrected", { outcome: "did-it-alone" });
      const known = async () => ({
        held: numbers(await journal.held()),
        mine: (await journal.closedBy(tham, 0)).map(({ number, state }) => `${number} ${state}`),
        ends: reportOf(periodAround("day", today), asPutRight(await journal.counts(today))).ends,
      });
      const before = await known();
      expect(before).toMatchObject({ held: [1], mine: ["A-002 closed"] });
      expect(before.ends).toMatchObject({ "did-it-alone": 1, "done-for-them": 0 });
      await journal.rebuild();
      expect(await known()).toEqual(before);
    });

    test("tallies are raised with the write they belong to, or not at all, and outlive a rebuild", async () => {
      const journal = await open();
      await aRoom(journal, 1);
      const tally = { day: today, tablet: counterTablet, what: "class-elderly", n: 1 } as const;
      const about = `request:${firstNumber}`;
      const prioritised = said("request-prioritised", 2, { about, data: { minutes: 30 } });
      expect(await journal.append([prioritised], [tally])).toBe("written");
      expect(await journal.append([{ ...prioritised, signature: "late" }], [tally])).toBe("taken");
      await journal.rebuild();
      expect(await journal.tallies(today)).toEqual([tally]);
      expect(await journal.tallies("2026-11-25")).toEqual([]);
    });

    test("notes stand beside the lines and can be erased", async () => {
      const journal = await open();
      const note = { id: "n1", about: `request:${firstNumber}`, kind: "note", text: "nói chậm", by: tham } as const;
      await journal.keepNote({ ...note, at: morning });
      await journal.keepNote({ ...note, id: "n2", text: "đã làm tới bước 3", at: morning + 60_000 });
      expect((await journal.notes(note.about)).map(({ text }) => text)).toEqual(["nói chậm", "đã làm tới bước 3"]);
      expect(await journal.eraseNotes(morning + 1)).toBe(1);
      expect((await journal.notes(note.about)).map(({ id }) => id)).toEqual(["n2"]);
    });
  });
}
