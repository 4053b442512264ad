import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StandingCount } from "../../../src/domain/figures/counts";
import { earlierOf } from "../../../src/domain/figures/earlier-period";
import { monthFacts } from "../../../src/domain/figures/month-facts";
import { partsOf, periodAfter, periodAround, periodBefore, periodKinds } from "../../../src/domain/figures/period";
import type { Worked } from "../../../src/domain/figures/organisation-figures";
import { helped, reportOf } from "../../../src/domain/figures/report";
import { teamReport } from "../../../src/domain/figures/team-report";
import type { Member } from "../../../src/domain/team/member";
import type { Outing } from "../../../src/domain/team/outing";

const count = (day: string, what: StandingCount["what"], n: number): StandingCount => ({
  day,
  tablet: "counter",
  what,
  n,
});
const november = periodAround("month", "2026-11-24");

describe("a period", () => {
  test.each([
    ["day", "2026-11-24", "2026-11-24"],
    ["week", "2026-11-23", "2026-11-29"],
    ["month", "2026-11-01", "2026-11-30"],
    ["year", "2026-01-01", "2026-12-31"],
  ] as const)("the %s around 24 November 2026 goes from %s to %s", (kind, from, to) =>
    expect(periodAround(kind, "2026-11-24")).toEqual({ kind, from, to }),
  );

  test("February of a leap year has 29 days, and a year twelve parts", () => {
    expect(periodAround("month", "2028-02-10").to).toBe("2028-02-29");
    expect(partsOf(periodAround("year", "2026-05-01"))).toHaveLength(12);
  });

  test("the one after the one before is the same again, and its parts leave no day out", () => {
    const anyDay = fc.date({ min: new Date("2024-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...periodKinds), anyDay, (kind, date) => {
        const period = periodAround(kind, date.toISOString().slice(0, 10));
        expect(periodAfter(periodBefore(period))).toEqual(period);
        const parts = partsOf(period);
        expect([parts[0]!.from, parts.at(-1)!.to]).toEqual([period.from, period.to]);
        for (const [at, part] of parts.slice(1).entries()) expect(part).toEqual(periodAfter(parts[at]!));
      }),
    );
  });
});

test("an alarm that was taken back is none for the leads to look into", () => {
  const counts = [count("2026-11-24", "alarm-raised", 3), count("2026-11-24", "alarm-withdrawn", 1)];
  expect(reportOf(november, counts).alarms).toBe(2);
});

const member = (id: string, more: Partial<Member>): Member => ({
  id,
  version: 1,
  office: "o",
  role: "volunteer",
  ...more,
});
const outing = (day: string, told: Partial<Outing>) =>
  ({ id: day, version: 1, office: "o", member: "khoi", day, minutes: 90, kind: "help", forThem: 0, ...told }) as Outing;

/** A month of three people, one of whom has left: duties, outings and a course, some of them a month before. */
const team: Worked = {
  members: [
    member("khoi", { organisation: "youth-union", left: true }),
    member("toan", { organisation: "youth-union", passed: { papers: Date.parse("2026-11-09T08:00:00+07:00") } }),
    member("lien", { organisation: "womens-union" }),
  ],
  duties: [
    {
      id: "d",
      version: 1,
      office: "o",
      member: "toan",
      what: "put-up-posters",
      count: 6,
      due: "2026-11-20",
      state: "accepted",
      reminded: 0,
      every: "month",
      turns: [
        { due: "2026-10-20", on: "2026-10-19", count: 6 },
        { due: "2026-11-20", on: "2026-11-19", count: 6 },
      ],
    },
  ],
  shifts: [],
  outings: [
    outing("2026-11-05", { alone: 9, forThem: 2 }),
    outing("2026-11-06", { alone: 5, withdrawn: true, minutes: 0 }),
    outing("2026-10-06", { alone: 4 }),
    outing("2026-11-07", { kind: "outreach", reached: 40, minutes: 0 } as Partial<Outing>),
  ],
  counts: [count("2026-11-24", "helper/lien/did-it-alone", 1)],
};

describe("a report", () => {
  const counts = [
    count("2026-11-02", "asked", 7),
    count("2026-11-24", "asked", 3),
    count("2026-11-24", "closed-did-it-alone", 5),
    count("2026-11-24", "closed-done-for-them", 2),
    count("2026-11-24", "closed-no-show", 1),
    count("2026-11-24", "topic/papers/did-it-alone", 5),
    count("2026-11-24", "topic/papers/no-show", 1),
    count("2026-11-24", "waited/under-5", 6),
    count("2026-11-24", "feedback-good", 4),
    count("2026-10-31", "asked", 4),
  ];
  const report = reportOf(november, counts);

  test("adds up the days of its period and no other, done alone apart from done for them", () => {
    expect(report).toMatchObject({ asked: 10, ends: { "did-it-alone": 5, "done-for-them": 2 }, feedback: { good: 4 } });
    expect(helped(report.topics.papers)).toBe(5);
  });

  test("says the same whatever order the counters come in", () => {
    expect(reportOf(november, counts.toReversed())).toEqual(report);
  });

  test("its parts add up to the whole", () => {
    expect(report.parts.reduce((sum, { asked }) => sum + asked, 0)).toBe(report.asked);
  });

  test("says in words what happened, leaves out what did not, and names work that falls on one organisation", () => {
    const telling = {
      office: "Xã Hưng Nhượng",
      period: november,
      earlier: earlierOf(november, counts, { today: "2026-12-01", openedOn: "2026-10-01" }),
      beforeOpening: false,
      team: teamReport(team, november, "2026-11-25"),
      nameOf: String,
      nameOfOrganisation: (id: string) => id,
    };
    expect(monthFacts(report, telling)).toEqual([
      { tells: "came", period: november, office: "Xã Hưng Nhượng", asked: 10, earlier: { kind: "whole", asked: 4 } },
      { tells: "ended", alone: 5, forThem: 2 },
      { tells: "lost", times: 1 },
      { tells: "open", times: 2 },
      { tells: "waited", soon: 6, all: 6, long: 0 },
      { tells: "feedback", good: 4, all: 4 },
      { tells: "topics", topics: [{ name: "papers", times: 6 }] },
      { tells: "told-away", alone: 9, forThem: 2, reached: 40 },
      {
        tells: "organisations",
        shares: [
          { name: "youth-union", times: 11 },
          { name: "womens-union", times: 1 },
        ],
        uneven: true,
      },
      { tells: "team", now: { members: 2, duty: { have: 1, of: 2 }, late: 1 }, dutiesDone: 1 },
      { tells: "training", passes: 1 },
    ]);
  });

  test("tells of an earlier month what was done in it, and nothing of today", () => {
    const told = teamReport(team, periodBefore(november), "2026-11-25");
    expect(told.now).toBeUndefined();
    expect([told.dutiesDone, told.away.alone, told.passes.size]).toEqual([1, 4, 0]);
  });

  test("what members who left did counts, what was withdrawn does not", () => {
    const [first] = teamReport(team, november, "2026-11-25").work;
    expect(first).toMatchObject({ organisation: "youth-union", members: 1, minutes: 90, duties: 1, alone: 9 });
  });
});
