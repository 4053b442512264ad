import { expect, test } from "vitest";
import { needKey, putOffUntil, type LeadNeed } from "../../../src/domain/team/need-groups";
import { applyToMember, type Member } from "../../../src/domain/team/member";
import { instantIn } from "../../../src/domain/office/service-day";
import { said, tham } from "../../cast/requests";
import { duty, shift } from "../../cast/team";

const late: LeadNeed = { kind: "late-duty", duty: duty("d1"), days: 3 };
const all: LeadNeed[] = [
  late,
  { kind: "late-duty", duty: duty("d1", { due: "2026-12-04" }), days: 3 },
  { kind: "late-duty", duty: duty("d2"), days: 3 },
  { kind: "declined-duty", duty: duty("d1") },
  { kind: "unstaffed", span: shift("s1") },
  { kind: "unstaffed", span: shift("s1", { from: "13:30" }) },
  { kind: "offered-shift", shift: shift("s1") },
  { kind: "to-sign", member: "lien", topics: ["papers"] },
  { kind: "to-sign", member: "khoi", topics: ["papers"] },
  { kind: "done-for-them", member: "lien", topic: "papers", times: 3, guide: "DVC1" },
  { kind: "done-for-them", member: "lien", topic: "health", times: 3, guide: "DVC1" },
  { kind: "hours", shifts: [] },
  { kind: "no-duty", members: ["lien"] },
];

test("each need is known by a key of its own; a later turn of a duty is another need", () => {
  expect(new Set(all.map(needKey)).size).toBe(all.length);
});

test("one more member without a duty is the same need as before", () => {
  expect(needKey({ kind: "no-duty", members: ["lien", "khoi"] })).toBe(needKey({ kind: "no-duty", members: ["lien"] }));
});

test("what is put off is told again on its day", () => {
  const putOff = { [needKey(late)]: "2026-11-30" };
  expect(putOffUntil(late, putOff, "2026-11-29")).toBe("2026-11-30");
  expect(putOffUntil(late, putOff, "2026-11-30")).toBeUndefined();
  expect(putOffUntil(late, {}, "2026-11-29")).toBeUndefined();
});

test("a lead keeps what they put off, forgets what has come, and takes it back with today", () => {
  const joined = applyToMember(
    undefined,
    said("member-joined", 1, { about: `member:${tham}`, data: { office: "o", role: "lead" } }),
  )!;
  const putOff = (member: Member, version: number, [on, need, until]: [string, string, string]) =>
    applyToMember(
      member,
      said("need-put-off", version, { about: `member:${tham}`, at: instantIn(on, "08:00"), data: { need, until } }),
    )!;
  const first = putOff(joined, 2, ["2026-11-24", "hours", "2026-11-26"]);
  const second = putOff(first, 3, ["2026-11-24", "backup", "2026-11-30"]);
  expect(second.putOff).toEqual({ hours: "2026-11-26", backup: "2026-11-30" });
  const later = putOff(second, 4, ["2026-11-27", "guides", "2026-12-01"]);
  expect(later.putOff).toEqual({ backup: "2026-11-30", guides: "2026-12-01" });
  expect(putOff(later, 5, ["2026-11-27", "backup", "2026-11-27"]).putOff).toEqual({ guides: "2026-12-01" });
});
