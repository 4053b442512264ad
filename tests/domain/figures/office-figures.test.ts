import { describe, expect, test } from "vitest";
import { asPutRight, type Count, type StandingCount } from "../../../src/domain/figures/counts";
import { figuresFrom, officeFigures, type OfficeSeen } from "../../../src/domain/figures/office-figures";
import { rollUp } from "../../../src/domain/figures/roll-up";
import { topicRows } from "../../../src/domain/figures/topic-rows";
import { carriesMost, effortRows } from "../../../src/domain/figures/effort-rows";
import { figuresOf, type UnitFigures } from "../../../src/domain/figures/unit-figures";
import type { Duty } from "../../../src/domain/team/duty";
import type { Member } from "../../../src/domain/team/member";
import type { Outing } from "../../../src/domain/team/outing";
import type { Shift } from "../../../src/domain/team/shift";

const member = (id: string, more: Partial<Member> = {}): Member => ({
  id,
  version: 1,
  office: "o",
  role: "volunteer",
  ...more,
});
const hamlet = (code: string, name: string) => ({ code, name, kind: "hamlet" });
const count = (day: string, what: string, n: number): StandingCount => ({
  day,
  tablet: "t",
  what: what as StandingCount["what"],
  n,
});
const help = (day: string, more: Partial<Outing>): Outing =>
  ({
    id: day,
    version: 1,
    office: "o",
    member: "lien",
    day,
    minutes: 60,
    kind: "help",
    alone: 2,
    forThem: 1,
    ...more,
  }) as Outing;
const duty = (who: string): Duty => ({
  id: `d-${who}`,
  version: 1,
  office: "o",
  member: who,
  what: "put-up-posters",
  count: 6,
  due: "2026-11-30",
  state: "accepted",
  reminded: 0,
  turns: [{ due: "2026-11-20", on: "2026-11-19", count: 6 }],
});

const seen: OfficeSeen = {
  today: "2026-11-25",
  place: { unit: "hung-nhuong", parent: "86", kind: "commune", name: "Xã Hưng Nhượng" },
  hamlets: [hamlet("a1", "Ấp 1"), hamlet("a2", "Ấp 2"), hamlet("a3", "Ấp 3")],
  teams: [
    { id: "t0", version: 1, office: "o", name: "Tổ xã", unit: "hung-nhuong" },
    { id: "t1", version: 1, office: "o", name: "Tổ ấp 1", unit: "a1" },
  ],
  members: [
    member("tham", { role: "lead" }),
    member("lien", { organisation: "womens-union", hamlet: "a1" }),
    member("khoi", { organisation: "youth-union" }),
    member("ngan", { organisation: "youth-union", left: true, hamlet: "a2" }),
  ],
  duties: [duty("lien")],
  shifts: [
    { id: "s", version: 1, office: "o", member: "khoi", day: "2026-11-10", from: "07:30", to: "11:00", confirmed: 210 },
  ] as Shift[],
  outings: [
    help("2026-11-20", { hamlet: "a2", topic: "health" }),
    help("2026-10-20", { hamlet: "a3" }),
    help("2026-11-21", { hamlet: "a3", withdrawn: true }),
    help("2026-11-22", { hamlet: "a3", kind: "outreach", reached: 40 } as Partial<Outing>),
  ],
  counts: [
    count("2026-11-12", "topic/health/did-it-alone", 5),
    count("2026-11-12", "topic/general/done-for-them", 2),
    count("2026-11-12", "helper/ngan/did-it-alone", 5),
    count("2026-11-12", "hamlet/Ấp 1/did-it-alone", 3),
    count("2026-10-30", "hamlet/Ấp 1/done-for-them", 1),
    count("2026-10-30", "topic/health/did-it-alone", 9),
  ],
  goals: new Map([["a1", 4]]),
};
const rows = new Map(rollUp(new Map(), officeFigures(seen)).map((row): [string, UnitFigures] => [row.unit, row]));
const row = (unit: string) => rows.get(unit)!;

describe("an office adds up its own month", () => {
  test("teams by level, and hamlets with and without one", () => {
    expect(row("hung-nhuong").own["teams:commune"]).toEqual({ have: 1, of: 1 });
    expect(row("hung-nhuong").below["teams:hamlet"]).toEqual({ have: 1, of: 3 });
  });

  test("a hamlet is helped when a turn of help fell within four weeks; talks, withdrawn and older ones do not count", () => {
    expect(["a1", "a2", "a3"].map((unit) => row(unit).own["hamlets:helped"]!.have)).toEqual([1, 1, 0]);
    expect(row("hung-nhuong").below["hamlets:helped"]).toEqual({ have: 2, of: 3 });
  });

  test("only who is still here counts as living in a hamlet, or as a member with a duty", () => {
    expect(row("hung-nhuong").below["hamlets:member"]).toEqual({ have: 1, of: 3 });
    expect(row("hung-nhuong").own["members:duty"]).toEqual({ have: 1, of: 2 });
  });

  test("an area's goal is measured by its own month, and areas without one have none", () => {
    expect(row("a1").own["goal:help"]).toEqual({ have: 3, of: 4 });
    expect(row("a2").own["goal:help"]).toBeUndefined();
    expect(row("hung-nhuong").below["goal:help"]).toEqual({ have: 3, of: 4 });
  });

  test("a visit whose end was put right is not counted in its hamlet as it was first put down", () => {
    const undone: Count = { day: "2026-11-12", tablet: "t", what: "undone/hamlet/Ấp 1/did-it-alone", n: 2 };
    const told = officeFigures({ ...seen, counts: [...seen.counts, ...asPutRight([undone])] });
    expect(told.find(({ unit }) => unit === "a1")!.own!["goal:help"]).toEqual({ have: 1, of: 4 });
  });

  test("help by topic adds up to the total, at the tablet and in the hamlets", () => {
    const { rows: topics, total, withheld } = topicRows(row("hung-nhuong"));
    expect(topics[0]).toEqual({ topic: "health", alone: 7, "for-them": 1 });
    expect(total).toEqual({ alone: 7, "for-them": 3 });
    expect(withheld).toEqual({ alone: 0, "for-them": 0 });
  });

  test("effort is told by organisation, with what those who left did this month", () => {
    const efforts = effortRows(figuresOf(row("hung-nhuong")));
    expect(efforts[0]).toEqual({
      organisation: "youth-union",
      members: 1,
      minutes: 210,
      duties: 0,
      alone: 5,
      "for-them": 0,
    });
    expect(efforts[1]).toMatchObject({ organisation: "womens-union", members: 1, minutes: 120, duties: 1, alone: 2 });
  });

  test("counters are needed from the earlier of the month's first day and four weeks ago", () => {
    expect([figuresFrom("2026-11-25"), figuresFrom("2026-11-30")]).toEqual(["2026-10-28", "2026-11-01"]);
  });
});

test("one organisation that carries the others is named, an even load or a handful of turns is not", () => {
  const effort = (organisation: string, alone: number) => ({
    organisation,
    members: 1,
    minutes: 0,
    duties: 0,
    alone,
    "for-them": 0,
  });
  expect(carriesMost([effort("youth-union", 9), effort("teacher", 3)])).toMatchObject({ have: 9, of: 12 });
  expect(carriesMost([effort("youth-union", 6), effort("teacher", 6)])).toBeUndefined();
  expect(carriesMost([effort("youth-union", 5), effort("teacher", 0)])).toBeUndefined();
});
