import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nothing, plus, type Portion } from "../../../src/domain/figures/portions";
import { rollUp } from "../../../src/domain/figures/roll-up";
import { figureOf, listedOf, type Stated, type Told, type UnitFigures } from "../../../src/domain/figures/unit-figures";

type Rows = Map<string, UnitFigures>;

/** The rows after several imports, each a file of things told. */
function imported(files: readonly (readonly Told[])[]): Rows {
  const rows: Rows = new Map();
  for (const file of files) for (const row of rollUp(rows, file)) rows.set(row.unit, row);
  return rows;
}

/** The figure of a unit as anybody would add it up by hand: stated, or its own and that of everything below. */
function addedUp(rows: Rows, unit: string, what: string): Portion {
  const row = rows.get(unit)!;
  if (row.stated[what]) return row.stated[what];
  const below = [...rows.values()].filter(({ parent }) => parent === unit);
  return below.map((child) => addedUp(rows, child.unit, what)).reduce(plus, row.own[what] ?? nothing);
}

const place = (unit: string, parent: string) => ({ unit, parent, kind: "any", name: unit });
const whats = ["teams:hamlet", "officials"];

const anyPortion = fc.record({ have: fc.nat(40), of: fc.nat(60) });
const anyStated = fc.record({
  have: fc.nat(40),
  of: fc.nat(60),
  statedAt: fc.nat(3),
  source: fc.constantFrom("a", "b"),
});
const anySet = <T>(one: fc.Arbitrary<T>) => fc.dictionary(fc.constantFrom(...whats), one, { maxKeys: 2 });

/** Any tree: each unit stands under one told of before it, or on top; some are told of twice, moved or not. */
const anyTree: fc.Arbitrary<Told[]> = fc
  .array(fc.record({ under: fc.nat(), own: anySet(anyPortion), stated: anySet(anyStated) }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((units) =>
    units.map(({ under, own, stated }, at) => ({
      ...place(`u${at}`, at && under % (at + 1) ? `u${(under % (at + 1)) - 1}` : ""),
      own,
      stated: Object.fromEntries(
        Object.entries(stated).map(([what, one]): [string, Stated] => [what, { ...one, on: "2026-11-01" }]),
      ),
    })),
  );
const shuffled = <T>(all: readonly T[]) =>
  fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
const inFiles = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
const sorted = (rows: Rows) => [...rows.values()].sort((a, b) => (a.unit < b.unit ? -1 : 1));

describe("figures of a tree of units", () => {
  test("of any tree every figure is the sum of the leaves, or what was stated", () => {
    fc.assert(
      fc.property(anyTree, (units) => {
        const rows = imported([units]);
        for (const row of rows.values())
          for (const what of whats) expect(figureOf(row, what)).toMatchObject(addedUp(rows, row.unit, what));
      }),
    );
  });

  test("any order and any cut into files gives the same figures", () => {
    fc.assert(
      fc.property(
        anyTree.chain((units) => fc.tuple(fc.constant(units), shuffled(units), fc.integer({ min: 1, max: 5 }))),
        ([units, mixed, size]) =>
          void expect(sorted(imported(inFiles(mixed, size)))).toEqual(sorted(imported([units]))),
      ),
    );
  });

  test("a file imported again changes nothing", () => {
    fc.assert(
      fc.property(anyTree, (units) => {
        expect(sorted(imported([units, units]))).toEqual(sorted(imported([units])));
      }),
    );
  });

  test("of several statements the latest counts, in whatever order they come", () => {
    const told = (have: number, statedAt: number): Told => ({
      ...place("commune", "province"),
      stated: { officials: { have, of: 60, source: "typed", on: "2026-11-24", statedAt } },
    });
    for (const files of [
      [told(20, 1), told(41, 2)],
      [told(41, 2), told(20, 1)],
    ]) {
      const rows = imported(files.map((one) => [one]));
      expect(figureOf(rows.get("province")!, "officials")).toEqual({ have: 41, of: 60 });
    }
  });

  test("a unit put under another takes its figures along", () => {
    const own = { officials: { have: 5, of: 9 } };
    const rows = imported([[place("a", ""), place("b", ""), { ...place("c", "a"), own }], [{ ...place("c", "b") }]]);
    expect(["a", "b"].map((unit) => figureOf(rows.get(unit)!, "officials").have)).toEqual([0, 5]);
  });

  test("one changed leaf changes its own row and those above it, no other", () => {
    const country = Array.from({ length: 400 }, (_, at) => place(`u${at}`, at ? `u${Math.floor((at - 1) / 8)}` : ""));
    const rows = imported([country]);
    const changed = rollUp(rows, [{ ...place("u399", "u49"), own: { officials: { have: 1, of: 1 } } }]);
    expect(changed.map(({ unit }) => unit)).toEqual(["u399", "u49", "u6", "u0"]);
  });

  test("a total stated over a list hides nothing of the list", () => {
    const stated = { "teams:commune": { have: 157, of: 157, source: "report", on: "2023-03-20", statedAt: 1 } };
    const own = { "teams:commune": { have: 0, of: 1 } };
    const rows = imported([
      [
        { ...place("ben-tre", ""), stated },
        { ...place("an-khanh", "ben-tre"), own },
      ],
    ]);
    expect(figureOf(rows.get("ben-tre")!, "teams:commune")).toMatchObject({ have: 157, of: 157 });
    expect(listedOf(rows.get("ben-tre")!, "teams:commune")).toEqual({ have: 0, of: 1 });
  });

  test("a circle in what was typed hangs nobody", () => {
    const own = { officials: { have: 1, of: 1 } };
    expect(
      imported([
        [
          { ...place("a", "b"), own },
          { ...place("b", "a"), own },
        ],
      ]).size,
    ).toBe(2);
  });
});
