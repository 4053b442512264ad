import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeUnits } from "../../../src/domain/unit/merge-units";
import type { Unit } from "../../../src/domain/unit/unit";
import { treeOn } from "../../../src/domain/unit/unit-tree";
import { countKinds, pathTo, unitsBelow } from "../../../src/domain/unit/walk-units";

const mergedOn = "2025-07-01";
const before = "2025-06-30";

const hungNhuong: Unit[] = [
  { code: "86", name: "Tỉnh Vĩnh Long", kind: "province" },
  { code: "x1", name: "Xã Hưng Nhượng", kind: "commune", parent: "86" },
  { code: "x2", name: "Xã Tân Thanh", kind: "commune", parent: "86" },
  { code: "h1", name: "Ấp 1", kind: "hamlet", parent: "x1" },
  { code: "h2", name: "Ấp 10", kind: "hamlet", parent: "x2" },
  { code: "h3", name: "Ấp 2", kind: "hamlet", parent: "x2" },
];
const names = (units: readonly Unit[]) => units.map(({ name }) => name);

function merged(): Unit[] {
  const answer = mergeUnits(hungNhuong, { codes: ["x1", "x2"], code: "x3", name: "Xã Hưng Nhượng mới", on: mergedOn });
  if ("fault" in answer) throw new Error(answer.fault);
  return answer.units;
}

describe("a merger of two communes", () => {
  test("puts the hamlets of both under the new one, in the order people count", () => {
    const tree = treeOn(merged(), mergedOn);
    expect(names(tree.children("86"))).toEqual(["Xã Hưng Nhượng mới"]);
    expect(names(tree.children("x3"))).toEqual(["Ấp 1", "Ấp 2", "Ấp 10"]);
    expect(names(pathTo(tree, "h1"))).toEqual(["Tỉnh Vĩnh Long", "Xã Hưng Nhượng mới", "Ấp 1"]);
  });

  test("changes nothing of the days before", () => {
    const tree = treeOn(merged(), before);
    expect(names(tree.children("86"))).toEqual(["Xã Hưng Nhượng", "Xã Tân Thanh"]);
    expect(names(tree.children("x2"))).toEqual(["Ấp 2", "Ấp 10"]);
    expect(tree.unit("x3")).toBeUndefined();
  });

  test("says where what was written down for the old commune counts now", () => {
    const units = merged();
    expect(treeOn(units, mergedOn).standing("x1")).toBe("x3");
    expect(treeOn(units, before).standing("x1")).toBe("x1");
    expect(treeOn(units, before).standing("x3")).toBeUndefined();
  });

  test("is refused when it makes no sense", () => {
    const merge = (codes: string[], code = "x3") => mergeUnits(hungNhuong, { codes, code, name: "X", on: mergedOn });
    expect(merge(["x1", "x1"])).toEqual({ fault: "too-few" });
    expect(merge(["x1", "nowhere"])).toEqual({ fault: "unknown-unit" });
    expect(merge(["x1", "h2"])).toEqual({ fault: "of-unlike-kinds" });
    expect(merge(["x1", "x2"], "86")).toEqual({ fault: "code-taken" });
    expect(mergeUnits(merged(), { codes: ["x1", "x2"], code: "x4", name: "X", on: "2026-01-01" })).toEqual({
      fault: "gone-already",
    });
  });
});

test("a division into two leaves what was below where somebody put it", () => {
  const units: Unit[] = [
    { code: "a", name: "A", kind: "commune", to: mergedOn, into: ["b", "c"] },
    { code: "b", name: "B", kind: "commune", from: mergedOn },
    { code: "c", name: "C", kind: "commune", from: mergedOn },
    { code: "h", name: "H", kind: "hamlet", parent: "a", moved: [{ on: mergedOn, parent: "c" }] },
    { code: "i", name: "I", kind: "hamlet", parent: "a" },
  ];
  const tree = treeOn(units, mergedOn);
  expect(tree.parent("h")?.code).toBe("c");
  expect(names(tree.roots)).toEqual(["B", "C", "I"]);
  expect(treeOn(units, before).parent("h")?.code).toBe("a");
});

/** Any units whatever: parents and successors point anywhere, in circles too. */
const anyUnits = fc.integer({ min: 1, max: 25 }).chain((n) =>
  fc.array(
    fc.record({
      parent: fc.option(fc.integer({ min: 0, max: n }), { nil: undefined }),
      from: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
      to: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      into: fc.option(fc.array(fc.integer({ min: 0, max: n }), { maxLength: 2 }), { nil: undefined }),
    }),
    { minLength: n, maxLength: n },
  ),
);
const dayOf = (n: number) => `2026-01-0${n}`;
const asUnits = (made: { parent?: number; from?: number; to?: number; into?: number[] }[]): Unit[] =>
  made.map(({ parent, from, to, into }, n) => ({
    code: `u${n}`,
    name: `Ấp ${n}`,
    kind: "hamlet",
    ...(parent !== undefined && { parent: `u${parent}` }),
    ...(from !== undefined && { from: dayOf(from) }),
    ...(to !== undefined && { to: dayOf(to) }),
    ...(into && { into: into.map((code) => `u${code}`) }),
  }));

test("under any units each that stands is found once below the roots, and nothing hangs", () => {
  fc.assert(
    fc.property(anyUnits as fc.Arbitrary<{ parent?: number }[]>, fc.integer({ min: 1, max: 9 }), (made, n) => {
      const units = asUnits(made);
      const day = dayOf(n);
      const tree = treeOn(units, day);
      const found = tree.roots.flatMap(({ code }) => unitsBelow(tree, code)).map(({ code }) => code);
      const standing = units.filter(({ from, to }) => (!from || from <= day) && (!to || day < to));
      expect(found.toSorted()).toEqual(standing.map(({ code }) => code).toSorted());
      expect([...countKinds(tree).values()].reduce((a, b) => a + b, 0)).toBe(standing.length);
    }),
  );
});

test("any merger leaves the tree of every day before as it was", () => {
  fc.assert(
    fc.property(
      anyUnits as fc.Arbitrary<{ parent?: number }[]>,
      fc.shuffledSubarray([...Array(25).keys()], { minLength: 2, maxLength: 4 }),
      fc.integer({ min: 2, max: 9 }),
      (made, chosen, n) => {
        const units = asUnits(made);
        const codes = chosen.map((code) => `u${code}`);
        const answer = mergeUnits(units, { codes, code: "new", name: "Mới", on: dayOf(n) });
        if ("fault" in answer) return;
        for (let day = 1; day < n; day += 1) {
          const [then, now] = [treeOn(units, dayOf(day)), treeOn(answer.units, dayOf(day))];
          expect(now.roots.map(({ code }) => code)).toEqual(then.roots.map(({ code }) => code));
          for (const { code } of units) expect(now.parent(code)?.code).toBe(then.parent(code)?.code);
        }
      },
    ),
  );
});
