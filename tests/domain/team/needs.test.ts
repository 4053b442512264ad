import { describe, expect, test } from "vitest";
import type { Duty } from "../../../src/domain/team/duty";
import type { Member } from "../../../src/domain/team/member";
import { hamletsWithoutMember, needsOf, withoutDuty, type Seen } from "../../../src/domain/team/needs";
import type { Shift } from "../../../src/domain/team/shift";
import { daysOfWeek, mondayOf } from "../../../src/domain/team/week";

const member = (id: string, some: Partial<Member> = {}) =>
  ({ id, version: 1, office: "o", role: "volunteer", ...some }) as Member;
const duty = (id: string, some: Partial<Duty> = {}): Duty => ({
  id,
  version: 1,
  office: "o",
  member: "lien",
  what: "put-up-posters",
  count: 6,
  due: "2026-11-27",
  state: "accepted",
  reminded: 0,
  turns: [],
  ...some,
});
const shift = (id: string, some: Partial<Shift> = {}): Shift => ({
  id,
  version: 1,
  office: "o",
  member: "lien",
  day: "2026-11-26",
  from: "07:30",
  to: "11:00",
  ...some,
});
const calm: Seen = {
  today: "2026-11-25",
  members: [member("lien", { hamlet: "h1" })],
  teams: [],
  hamlets: [{ code: "h1", name: "Ấp 1", kind: "hamlet" }],
  duties: [duty("d1")],
  shifts: [shift("s1")],
  isWholeOffice: true,
  toSign: new Map(),
};
const kindsOf = (some: Partial<Seen>) => needsOf({ ...calm, ...some }).map(({ kind }) => kind);

describe("what a lead must do now", () => {
  test("is nothing when all is well", () => {
    expect(needsOf(calm)).toEqual([]);
  });

  test("is to find people while there is a lead alone", () => {
    expect(kindsOf({ members: [member("tham", { role: "lead" })], hamlets: [] })).toEqual(["nobody"]);
  });

  test("begins with what is late, the longest first", () => {
    const duties = [duty("d1", { due: "2026-11-24" }), duty("d2", { due: "2026-11-20" })];
    expect(needsOf({ ...calm, duties })).toMatchObject([
      { kind: "late-duty", duty: { id: "d2" }, days: 5 },
      { kind: "late-duty", duty: { id: "d1" }, days: 1 },
    ]);
  });

  test("names a duty given back, and its member as one without a duty", () => {
    expect(kindsOf({ duties: [duty("d1", { state: "declined", due: "2026-11-20" })] })).toEqual([
      "declined-duty",
      "no-duty",
    ]);
  });

  test("asks for a cover of a shift that is still to come, and for hours to be confirmed", () => {
    const shifts = [shift("s1", { offered: true }), shift("s2", { offered: true, day: "2026-11-24" })];
    expect(kindsOf({ shifts, isWholeOffice: false })).toEqual(["offered-shift"]);
    expect(kindsOf({ shifts: [shift("s1", { told: 180 }), shift("s2", { told: 60, cancelled: true })] })).toEqual([
      "hours",
    ]);
  });

  test("is to find somebody for tomorrow, unless they lead one team of several", () => {
    const shifts = [shift("s0", { day: "2026-11-19" })];
    expect(kindsOf({ shifts })).toEqual(["unstaffed"]);
    expect(kindsOf({ shifts, isWholeOffice: false })).toEqual([]);
  });

  test("sees the hamlet nobody lives in and the team that lacks people", () => {
    const team = { id: "t", version: 1, office: "o", name: "Tổ 1", unit: "h1" };
    const minimum = { members: 2, leads: 0, organisations: [] };
    expect(kindsOf({ members: [member("lien", { team: "t" })], teams: [team], minimum })).toEqual([
      "bare-hamlets",
      "team-lacks",
    ]);
  });
});

test("a lead has the team and needs no duty; a duty that ended leaves a member without", () => {
  const members = [member("tham", { role: "lead" }), member("lien"), member("khoi")];
  expect(withoutDuty(members, [duty("d1", { state: "done" }), duty("d2", { member: "khoi" })])).toEqual(["lien"]);
  expect(hamletsWithoutMember({ hamlets: calm.hamlets, members })).toHaveLength(1);
});

test("a week begins on its Monday, across the turn of a year too", () => {
  expect(mondayOf("2026-11-29")).toBe("2026-11-23");
  expect(mondayOf("2026-11-23")).toBe("2026-11-23");
  expect(daysOfWeek(mondayOf("2027-01-01"))).toEqual([
    "2026-12-28",
    "2026-12-29",
    "2026-12-30",
    "2026-12-31",
    "2027-01-01",
    "2027-01-02",
    "2027-01-03",
  ]);
});
