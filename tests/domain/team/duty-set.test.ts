import { expect, test } from "vitest";
import type { Duty } from "../../../src/domain/team/duty";
import { dutySetOf, readDutySet } from "../../../src/domain/team/duty-set";

const duty = (id: string, some: Partial<Duty> = {}): Duty => ({
  id,
  version: 1,
  office: "o",
  member: "lien",
  what: "put-up-posters",
  count: 6,
  due: "2026-11-27",
  state: "assigned",
  reminded: 0,
  turns: [],
  ...some,
});

test("a set tells each kind of duty once, without a name or a place", () => {
  const own = duty("d3", { what: "other", count: 1 });
  const duties = [duty("d1", { where: "h1" }), duty("d2", { member: "khoi", due: "2026-12-01" }), own];
  const set = dutySetOf("Xã Hưng Nhượng", duties, new Map([["d3", "Quét nhà văn hóa"]]));
  expect(set.duties).toEqual([
    { what: "put-up-posters", count: 6, daysToDo: 7 },
    { what: "other", count: 1, daysToDo: 7, words: "Quét nhà văn hóa" },
  ]);
  expect(JSON.stringify(set)).not.toMatch(/lien|khoi|h1/);
});

test("a set is read back as it was written, and anything else is refused", () => {
  const set = dutySetOf("Xã Hưng Nhượng", [duty("d1", { every: "week" }), duty("d2", { guide: "DVC1" })], new Map());
  expect(readDutySet(JSON.parse(JSON.stringify(set)))).toEqual(set);
  for (const spoilt of [undefined, {}, { ...set, duties: [] }, { ...set, duties: [{ what: "fly", count: 1 }] }]) {
    expect(readDutySet(spoilt)).toBeUndefined();
  }
  const first = set.duties[0]!;
  expect(readDutySet({ ...set, duties: [{ ...first, count: 0 }] })).toBeUndefined();
  expect(readDutySet({ ...set, duties: [{ ...first, member: "lien" }] })).toBeUndefined();
});
