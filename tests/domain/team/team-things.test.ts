import { describe, expect, test } from "vitest";
import type { JournalEvent } from "../../../src/domain/event";
import { lacksOf } from "../../../src/domain/team/composition";
import { applyToMember, isTrainedFor, type Member } from "../../../src/domain/team/member";
import { applyToOuting } from "../../../src/domain/team/outing";
import { applyToShift, minutesPlanned, waitsForConfirming, type Shift } from "../../../src/domain/team/shift";
import { applyToTeam } from "../../../src/domain/team/team";
import { applyToUnit } from "../../../src/domain/unit/own-unit";
import { treeOn } from "../../../src/domain/unit/unit-tree";
import { morning, said } from "../../cast/requests";

const told = (about: string, type: string, version: number, data: object = {}) =>
  said(type as "duty-accepted", version, { about, data: data as never, at: morning });
const grown = <T>(apply: (thing: T | undefined, event: JournalEvent) => T | undefined, events: JournalEvent[]): T =>
  events.reduce<T | undefined>(apply, undefined)!;

const joined = told("member:lien", "member-joined", 1, { office: "o", role: "volunteer" });
const lien = (...events: JournalEvent[]): Member => grown(applyToMember, [joined, ...events]);

describe("a member", () => {
  test("is described piece by piece, and an empty word takes a piece back", () => {
    const described = lien(
      told("member:lien", "member-described", 2, { organisation: "womens-union", hamlet: "h1" }),
      told("member:lien", "member-described", 3, { hamlet: "" }),
    );
    expect(described).toMatchObject({ version: 3, organisation: "womens-union" });
    expect(described).not.toHaveProperty("hamlet");
  });

  test("passes a topic, and is asked for it where training is the gate", () => {
    const passed = lien(told("member:lien", "topic-passed", 2, { topic: "papers" }));
    expect(isTrainedFor(passed, "papers", true)).toBe(true);
    expect(isTrainedFor(passed, "health", true)).toBe(false);
    expect(isTrainedFor(passed, "health", false)).toBe(true);
    expect(isTrainedFor(passed, undefined, true)).toBe(true);
    const reopened = applyToMember(passed, told("member:lien", "topic-reopened", 3, { topic: "papers" }))!;
    expect(isTrainedFor(reopened, "papers", true)).toBe(false);
  });

  test("who left may come back", () => {
    expect(lien(told("member:lien", "member-left", 2)).left).toBe(true);
    expect(lien(told("member:lien", "member-left", 2), told("member:lien", "member-returned", 3)).left).toBeUndefined();
  });
});

describe("a shift", () => {
  const planned = told("shift:s", "shift-planned", 1, {
    office: "o",
    member: "lien",
    day: "2026-11-24",
    from: "07:30",
    to: "11:00",
  });
  const shift = (...events: JournalEvent[]): Shift => grown(applyToShift, [planned, ...events]);

  test("that was offered belongs to whoever took it", () => {
    const swapped = shift(told("shift:s", "shift-offered", 2), told("shift:s", "shift-swapped", 3, { member: "khoi" }));
    expect(swapped).toMatchObject({ member: "khoi" });
    expect(swapped).not.toHaveProperty("offered");
  });

  test("told hours wait for the lead, and told again they wait again", () => {
    const toldOnce = shift(told("shift:s", "hours-entered", 2, { minutes: 200 }));
    expect(waitsForConfirming(toldOnce)).toBe(true);
    const confirmed = applyToShift(toldOnce, told("shift:s", "hours-confirmed", 3, { minutes: 180 }))!;
    expect(waitsForConfirming(confirmed)).toBe(false);
    expect(waitsForConfirming(applyToShift(confirmed, told("shift:s", "hours-entered", 4, { minutes: 210 }))!)).toBe(
      true,
    );
    expect(minutesPlanned(confirmed)).toBe(210);
  });
});

test("help in the hamlet and outreach stay two kinds of work", () => {
  const base = { office: "o", member: "lien", day: "2026-11-24", minutes: 60, hamlet: "h1" };
  const help = applyToOuting(undefined, told("outing:a", "field-help-given", 1, { ...base, alone: 3, forThem: 1 }));
  const talk = applyToOuting(undefined, told("outing:b", "outreach-done", 1, { ...base, reached: 40 }));
  expect(help).toMatchObject({ kind: "help", alone: 3 });
  expect(talk).toMatchObject({ kind: "outreach", reached: 40 });
  expect(talk).not.toHaveProperty("alone");
});

test("a team lacks what its minimum asks for and its members are not", () => {
  const team = applyToTeam(undefined, told("team:t", "team-formed", 1, { office: "o", name: "Tổ ấp 3", unit: "h3" }))!;
  const minimum = { members: 3, leads: 1, organisations: [{ id: "womens-union", least: 1 }] };
  expect(applyToTeam(team, told("team:t", "team-minimum-set", 2, { minimum }))!.minimum).toEqual(minimum);
  expect(lacksOf([lien(), { ...lien(), left: true }], minimum)).toEqual([
    { of: "members", missing: 2 },
    { of: "leads", missing: 1 },
    { of: "organisation", organisation: "womens-union", missing: 1 },
  ]);
});

test("a merged unit of the office's own is read back with its history", () => {
  const old = grown(applyToUnit, [
    told("unit:x1", "unit-added", 1, { office: "o", name: "Xã Cũ", kind: "commune" }),
    told("unit:x1", "unit-ended", 2, { on: "2025-07-01", into: ["x2"] }),
  ]);
  const fresh = grown(applyToUnit, [
    told("unit:x2", "unit-added", 1, { office: "o", name: "Xã Mới", kind: "commune", from: "2025-07-01" }),
  ]);
  expect(treeOn([old, fresh], "2025-06-30").roots.map(({ name }) => name)).toEqual(["Xã Cũ"]);
  expect(treeOn([old, fresh], "2026-01-01").standing("x1")).toBe("x2");
});
