import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareUnits } from "../../../src/domain/figures/compare-units";
import { ownRowsAddress } from "../../../src/domain/figures/own-rows";
import { rollUp } from "../../../src/domain/figures/roll-up";
import { addedUp, unitSum } from "../../../src/domain/figures/unit-sums";
import { figureOf, type Told, type UnitFigures } from "../../../src/domain/figures/unit-figures";

const told = (unit: string, parent: string, own: Told["own"] = {}): Told => ({
  unit,
  parent,
  name: unit,
  kind: parent ? "commune" : "province",
  own,
});

/** A province over some communes, and what each tells. */
function province(parts: readonly [have: number, of: number][]): { top: UnitFigures; beneath: UnitFigures[] } {
  const rows = rollUp(new Map(), [
    told("86", "", { officials: { have: 2, of: 3 } }),
    ...parts.map(([have, of], nth) => told(`xa-${nth}`, "86", { officials: { have, of } })),
  ]);
  const beneath = rows.filter(({ parent }) => parent === "86");
  return { top: rows.find(({ unit }) => unit === "86")!, beneath };
}

describe("what a figure of a unit sums", () => {
  test("is its own part and every unit beneath, and comes to the figure itself", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(60)), { maxLength: 12 }), (parts) => {
        const { top, beneath } = province(parts);
        const sum = unitSum(top, beneath, "officials");
        expect(addedUp(sum)).toEqual(figureOf(top, "officials"));
        expect(addedUp(sum)).toEqual(sum.listed);
      }),
    );
  });

  test("a total that was stated stands over the list, and both are told", () => {
    const { top, beneath } = province([[5, 9]]);
    const stated = { have: 30, of: 40, source: "văn phòng", on: "2026-11-20", statedAt: 1 };
    const sum = unitSum({ ...top, stated: { officials: stated } }, beneath, "officials");
    expect([sum.stated?.have, addedUp(sum)]).toEqual([30, { have: 7, of: 12 }]);
  });
});

test("two places stand side by side, a share beside the counts, and what neither tells has no row", () => {
  const help = { "help/alone": { have: 9, of: 0 }, "help/for-them": { have: 3, of: 0 } };
  const [row] = rollUp(new Map(), [told("xa", "", help)]);
  expect(compareUnits(row, undefined).map(({ what, a, b }) => [what, a, b])).toEqual([
    ["alone", 9, undefined],
    ["for-them", 3, undefined],
    ["share", 75, undefined],
    ["minutes", 0, undefined],
    ["duties", 0, undefined],
  ]);
});

test.each([
  ["help/alone", "/report?kind=month&on=2026-11-01&rows=help%2Falone"],
  ["topic/health/for-them", "/report?kind=month&on=2026-11-01&rows=shares%2Ftopic%3Ahealth%2Ffor-them"],
  ["org/youth-union/minutes", "/report?kind=month&on=2026-11-01&rows=organisations%2Fyouth-union%2Fminutes"],
  ["members:duty", "/team/duties"],
  ["officials", undefined],
])("the rows of an office's own %s stand at %s", (what, address) => {
  expect(ownRowsAddress(what, "2026-11", "Ấp 1")).toBe(address);
});
