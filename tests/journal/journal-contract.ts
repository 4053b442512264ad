import { describe, expect, test } from "vitest";
import type { JournalEvent } from "../../src/domain/event";
import type { Journal } from "../../src/journal/journal";
import { counterTablet, firstNumber, morning, office, phuc, said, tham, today } from "../cast/requests";

export const asked = (n: number, place = morning + n): JournalEvent => {
  const number = `A-${String(n).padStart(3, "0")}`;
  const about = `request:${office}:${today}:${number}`;
  return { ...said("help-asked", 1, { about, data: { office, day: today, number, place } }), signature: `asked-${n}` };
};
export const id = (n: number) => asked(n).about.slice("request:".length);

/** Everything a journal can be asked, for comparing before and after. */
async function everything(journal: Journal) {
  const requests = await Promise.all([1, 2, 3].map((n) => journal.request(id(n))));
  const [waiting, inHand, closed] = [
    await journal.waiting(9, today),
    await journal.held(),
    await journal.lastClosed(9),
  ];
  const counts = await journal.counts(today);
  const things = [await journal.things("office"), await journal.things("tablet"), await journal.things("member")];
  return { requests, waiting, inHand, closed, counts, things, number: await journal.numberGiven(counterTablet) };
}

export async function aMorning(journal: Journal) {
  await journal.append([
    said("office-opened", 1, { about: `office:${office}`, data: { name: "Xã Hưng Nhượng", sample: false } }),
    said("member-joined", 1, { about: `member:${tham}`, data: { office, role: "lead" } }),
  ]);
  for (const n of [2, 1, 3]) await journal.append([asked(n)]);
  await journal.append([said("request-taken", 2, { by: tham })]);
  await journal.append([said("request-closed", 3, { by: tham })]);
  await journal.append([said("request-taken", 2, { by: phuc, about: `request:${id(2)}` })]);
}

/** What every journal promises. */
export function journalContract(name: string, open: () => Promise<Journal>): void {
  describe(`${name} keeps its word`, () => {
    test("a line about one thing can be written once, ever", async () => {
      const journal = await open();
      expect(await journal.append([asked(1)])).toBe("written");
      expect(await journal.append([said("request-taken", 2, { by: tham })])).toBe("written");
      expect(await journal.append([said("request-taken", 2, { by: phuc })])).toBe("taken");
      expect(await journal.request(firstNumber)).toMatchObject({ state: "in-hand", by: tham, version: 2 });
      expect(await journal.eventsAbout(`request:${firstNumber}`)).toHaveLength(2);
    });

    test("the same line heard twice counts as written and changes nothing", async () => {
      const journal = await open();
      await journal.append([asked(1)]);
      const before = await everything(journal);
      expect(await journal.append([asked(1)])).toBe("written");
      expect(await everything(journal)).toEqual(before);
    });

    test("what the next number depends on is told at once: the tablet, its office and the number it gave last", async () => {
      const journal = await open();
      const nothing = { tablet: undefined, office: undefined, given: undefined };
      expect(await journal.beforeAsking(counterTablet)).toEqual(nothing);
      await aMorning(journal);
      const data = { office, letter: "A", key: "{}" };
      await journal.append([said("tablet-enrolled", 1, { about: `tablet:${counterTablet}`, data })]);
      expect(await journal.beforeAsking(counterTablet)).toEqual({
        tablet: await journal.thing("tablet", counterTablet),
        office: await journal.thing("office", office),
        given: await journal.numberGiven(counterTablet),
      });
      expect(await journal.beforeAsking(counterTablet)).toMatchObject({ office: { id: office }, given: { number: 3 } });
    });

    test("what taking the next depends on is told at once: who waits, the team and the offices", async () => {
      const journal = await open();
      expect(await journal.beforeTaking(tham, 9, today)).toEqual({ waiting: [], named: [], team: [], offices: [] });
      await aMorning(journal);
      expect(await journal.beforeTaking(tham, 9, today)).toEqual({
        waiting: await journal.waiting(9, today),
        named: [],
        team: await journal.things("member"),
        offices: await journal.things("office"),
      });
      expect((await journal.beforeTaking(tham, 9, today)).waiting).toHaveLength(1);
    });

    test("whoever waits for a member or for any lead is found at any place of the list", async () => {
      const journal = await open();
      await aMorning(journal);
      await journal.append([asked(4), asked(5), asked(6)]);
      const handing = (n: number, to: string): JournalEvent[] =>
        [
          said("request-taken", 2, { by: tham, about: `request:${id(n)}` }),
          said("request-handed-over", 3, { by: tham, about: `request:${id(n)}`, data: { to } }),
        ].map((line, at) => ({ ...line, signature: `${n}-${at}` }));
      for (const [n, to] of [
        [4, phuc],
        [5, "lead"],
        [6, tham],
      ] as const)
        await journal.append(handing(n, to));
      const namedFor = async (member: string) =>
        (await journal.beforeTaking(member, 1, today)).named.map((request) => request.id);
      expect(await namedFor(phuc)).toEqual([id(4), id(5)]);
      expect(await namedFor(tham)).toEqual([id(5), id(6)]);
      await journal.append([
        { ...said("request-taken", 4, { by: phuc, about: `request:${id(4)}` }), signature: "4-2" },
      ]);
      expect(await namedFor(phuc)).toEqual([id(5)]);
    });

    test("the time of the line written last is known, though an earlier one came of a clock that ran ahead", async () => {
      const journal = await open();
      expect(await journal.lastWritten()).toBeUndefined();
      await journal.append([{ ...asked(1), at: morning + 3 * 86_400_000 }]);
      expect(await journal.lastWritten()).toBe(morning + 3 * 86_400_000);
      await journal.append([{ ...asked(2), at: morning }]);
      expect(await journal.lastWritten()).toBe(morning);
    });

    test("a version cannot be skipped", async () => {
      const journal = await open();
      await journal.append([asked(1)]);
      expect(await journal.append([said("request-taken", 3)])).toBe("taken");
      expect(await journal.eventsAbout(`request:${firstNumber}`)).toHaveLength(1);
    });

    test("several events are written all or none", async () => {
      const journal = await open();
      await journal.append([asked(1)]);
      const before = await everything(journal);
      expect(await journal.append([asked(2), { ...asked(1), signature: "somebody else" }])).toBe("taken");
      expect(await everything(journal)).toEqual(before);
    });

    test("of many who take at once exactly one succeeds", async () => {
      const journal = await open();
      await journal.append([asked(1)]);
      const volunteers = Array.from({ length: 20 }, (_, n) => `volunteer-${n}`);
      const answers = await Promise.all(volunteers.map((by) => journal.append([said("request-taken", 2, { by })])));
      expect(answers.filter((answer) => answer === "written")).toHaveLength(1);
    });

    test("the waiting list is in the order of places and forgets who is taken", async () => {
      const journal = await open();
      await aMorning(journal);
      expect((await journal.waiting(9, today)).map((request) => request.number)).toEqual(["A-003"]);
      expect((await journal.held()).map((request) => request.number)).toEqual(["A-002"]);
      expect((await journal.lastClosed(9)).map((request) => request.number)).toEqual(["A-001"]);
    });

    test("the requests of some days are those of the office and no others, by number", async () => {
      const journal = await open();
      await aMorning(journal);
      const day = "2026-11-25";
      const data = { office, day, number: "A-001", place: 1 };
      await journal.append([said("help-asked", 1, { about: `request:${office}:${day}:A-001`, data })]);
      const numbers = async (from: string, to: string, of = office) =>
        (await journal.requestsOf(of, { from, to })).map((request) => `${request.day} ${request.number}`);
      expect(await numbers(today, today)).toEqual([`${today} A-001`, `${today} A-002`, `${today} A-003`]);
      expect(await numbers(today, day)).toHaveLength(4);
      expect(await numbers("2026-11-01", "2026-11-23")).toEqual([]);
      expect(await numbers(today, day, "h")).toEqual([]);
    });

    test("a line of the paper log is counted and tells nothing of the turns of the day it was entered", async () => {
      const journal = await open();
      const about = `request:${office}:${today}:P-001`;
      const data = { office, day: today, number: "P-001", place: 1, onPaper: true as const };
      await journal.append([
        said("help-asked", 1, { about, data }),
        said("request-taken", 2, { about }),
        said("request-closed", 3, { about }),
      ]);
      expect([await journal.open(), await journal.lastClosed(9), await journal.closedBy(tham, 0)]).toEqual([
        [],
        [],
        [],
      ]);
      expect((await journal.counts(today)).map(({ what }) => what)).toContain("closed-did-it-alone");
    });

    test("counters follow what happened", async () => {
      const journal = await open();
      await aMorning(journal);
      const counted = Object.fromEntries((await journal.counts(today)).map(({ what, n }) => [what, n]));
      expect(counted).toMatchObject({ asked: 3, taken: 2, "closed-did-it-alone": 1, "topic/general/did-it-alone": 1 });
      expect(await journal.counts("2026-11-25")).toEqual([]);
      expect(await journal.counts("2026-11-23", "2026-11-25")).toEqual(await journal.counts(today));
    });

    test("rows and counters made anew from the lines are the same", async () => {
      const journal = await open();
      await aMorning(journal);
      const before = await everything(journal);
      expect(await journal.rebuild()).toEqual({ unreadable: 0 });
      expect(await everything(journal)).toEqual(before);
    });

    test("names of members are kept apart from the lines", async () => {
      const journal = await open();
      await journal.keepMemberName(tham, "Chị Thắm");
      expect(await journal.memberNames()).toEqual(new Map([[tham, "Chị Thắm"]]));
    });

    test("old notes go, but not those about something that goes on", async () => {
      const journal = await open();
      const note = { kind: "duty", text: "Dán mã ở chợ", by: tham, at: 1 } as const;
      await journal.keepNote({ ...note, id: "a", about: "duty:open" });
      await journal.keepNote({ ...note, id: "b", about: "duty:done" });
      expect(await journal.eraseNotes(2, new Set(["duty:open"]))).toBe(1);
      expect(await journal.notes("duty:open")).toHaveLength(1);
    });

    test("the country's units are kept as the office chose them", async () => {
      const journal = await open();
      const file = { source: "cast", units: [{ code: "86", name: "Tỉnh Vĩnh Long", kind: "province" }] };
      await journal.keepUnitFile("86", file);
      await journal.keepUnitFile("86", file);
      expect(await journal.unitFiles()).toEqual(new Map([["86", file]]));
    });

    test("who watches is told now and after every change", async () => {
      const journal = await open();
      const told: number[] = [];
      const twice = new Promise<void>((resolve) => {
        journal.watch(
          () => journal.waiting(9, today),
          (list) => {
            told.push(list.length);
            if (told.length === 1) void journal.append([asked(1)]);
            else if (list.length === 1) resolve();
          },
          (reason) => expect.fail(String(reason)),
        );
      });
      await twice;
      expect(told.at(0)).toBe(0);
    });

    test("erasing leaves nothing", async () => {
      const journal = await open();
      await aMorning(journal);
      await journal.erase();
      expect(await (await open()).waiting(9, today)).toEqual([]);
    });
  });
}
