import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nothing, plus } from "../../../src/domain/figures/portions";
import { figureOf, type Told } from "../../../src/domain/figures/unit-figures";
import type { WholeUnit } from "../../../src/domain/figures/whole-unit";
import { memoryFigures } from "../../journal/memory-figures";

const month = "2026-11";
const anyPortion = fc.nat(9).chain((of) => fc.record({ have: fc.nat(of), of: fc.constant(of + 1) }));
const communes = ["c0", "c1", "c2"];

/** What a commune says of itself at some time: itself and any of its hamlets, never the same ones twice. */
const anyTelling = fc
  .record({
    root: fc.constantFrom(...communes),
    toldAt: fc.integer({ min: 1, max: 6 }),
    own: anyPortion,
    hamlets: fc.uniqueArray(fc.tuple(fc.nat(4), anyPortion), { selector: ([nth]) => nth, maxLength: 4 }),
  })
  .map(({ root, toldAt, own, hamlets }): WholeUnit => {
    const rows: Told[] = [{ unit: root, parent: "p", kind: "commune", name: root, own: { officials: own } }];
    for (const [nth, portion] of hamlets) {
      const unit = `${root}-h${nth}`;
      rows.push({ unit, parent: root, kind: "hamlet", name: unit, own: { officials: portion } });
    }
    return { root, toldAt, rows };
  });

/** A station never signs two files of one instant. */
const anyTellings = fc.uniqueArray(anyTelling, { selector: ({ root, toldAt }) => `${root} ${toldAt}`, maxLength: 9 });

async function shelfOf(tellings: readonly WholeUnit[]) {
  const shelf = memoryFigures();
  for (const whole of tellings) await shelf.tellWhole(month, whole);
  return shelf;
}

const shown = async (tellings: readonly WholeUnit[]) => {
  const rows = await (await shelfOf(tellings)).unitFiguresBelow(month, "p");
  return rows.map((row) => [row.unit, figureOf(row, "officials")] as const).sort(([a], [b]) => (a < b ? -1 : 1));
};

const latest = (tellings: readonly WholeUnit[]) =>
  communes.flatMap((root) => {
    const own = tellings.filter((one) => one.root === root).sort((a, b) => b.toldAt - a.toldAt);
    return own.slice(0, 1);
  });

const inAnyOrder = anyTellings.chain((tellings) =>
  fc.tuple(
    fc.constant(tellings),
    fc.shuffledSubarray([...tellings, ...tellings], { minLength: tellings.length * 2, maxLength: tellings.length * 2 }),
  ),
);

describe("files of figures, each all there is to tell of its unit", () => {
  test("in any order, and each twice, come to what the latest of every unit say", () =>
    fc.assert(
      fc.asyncProperty(inAnyOrder, async ([tellings, mixed]) => {
        expect(await shown(mixed)).toEqual(await shown(latest(tellings)));
      }),
    ));

  test("the province is the sum of the leaves, whatever came in which order", () =>
    fc.assert(
      fc.asyncProperty(inAnyOrder, async ([tellings, mixed]) => {
        const leaves = latest(tellings).flatMap(({ rows }) => rows.map(({ own }) => own!["officials"]!));
        const province = (await (await shelfOf(mixed)).aroundUnit(month, "p")).row;
        expect(province ? figureOf(province, "officials") : nothing).toEqual(leaves.reduce(plus, nothing));
      }),
    ));

  test("one that was taken before, or is older, says so and changes nothing", async () => {
    const told = (toldAt: number, have: number): WholeUnit => ({
      root: "c0",
      toldAt,
      rows: [{ unit: "c0", parent: "p", kind: "commune", name: "c0", own: { officials: { have, of: 9 } } }],
    });
    const shelf = await shelfOf([told(5, 3)]);
    const before = await shelf.unitFiguresBelow(month, "p");
    expect(await shelf.tellWhole(month, told(5, 3))).toBe("older");
    expect(await shelf.tellWhole(month, told(4, 8))).toBe("older");
    expect(await shelf.unitFiguresBelow(month, "p")).toEqual(before);
    expect(await shelf.tellWhole(month, told(6, 8))).toBe("kept");
  });
});
