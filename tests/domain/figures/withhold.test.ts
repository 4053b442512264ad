import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withhold } from "../../../src/domain/figures/withhold";

type Rule = typeof withhold;

const sum = (cells: readonly number[]) => cells.reduce((all, cell) => all + cell, 0);

/** All that anybody above the office gets to see of a column. */
const seen = (cells: readonly number[], rule: Rule) =>
  JSON.stringify([rule(cells)?.map((cell) => cell ?? "withheld"), sum(cells)]);

function everyColumn(length: number, most: number): number[][] {
  if (!length) return [[]];
  return everyColumn(length - 1, most).flatMap((rest) =>
    Array.from({ length: most + 1 }, (_, cell) => [...rest, cell]),
  );
}

/** Columns with a withheld cell that somebody who knows the rule, the sum and the shown cells can work out. */
function workedOut(length: number, most: number, rule: Rule): number[][] {
  const bySight = new Map<string, number[][]>();
  for (const cells of everyColumn(length, most)) {
    const sight = seen(cells, rule);
    if (rule(cells)) bySight.set(sight, [...(bySight.get(sight) ?? []), cells]);
  }
  return [...bySight.values()].flatMap((alike) =>
    alike.filter((cells) =>
      rule(cells)!.some((cell, at) => cell === undefined && new Set(alike.map((other) => other[at])).size < 2),
    ),
  );
}

describe("citizen outcomes that leave the office", () => {
  test.each([
    [
      [12, 7, 0],
      [12, 7, 0],
    ],
    [
      [12, 7, 5, 3],
      [12, 7, undefined, undefined],
    ],
    [
      [12, 3, 0],
      [12, undefined, undefined],
    ],
    [
      [12, 9, 9, 2],
      [12, undefined, undefined, undefined],
    ],
    [
      [4, 4, 20],
      [undefined, undefined, undefined],
    ],
  ])("of %j it tells %j", (cells, told) => expect(withhold(cells)).toEqual(told));

  test("a column that is nothing but one small cell, or all fours, is not told at all", () => {
    expect(withhold([3])).toBeUndefined();
    expect(withhold([4, 4, 4])).toBeUndefined();
    expect(withhold([4, 3, 4])).toBeUndefined();
  });

  test("no withheld cell of any small column can be worked out, even by who knows the rule", () => {
    expect([workedOut(2, 14, withhold), workedOut(3, 10, withhold), workedOut(4, 8, withhold)]).toEqual([[], [], []]);
  });

  test("hiding only the small cells themselves, or one more at will, would be noticed", () => {
    const onlySmall: Rule = (cells) => cells.map((cell) => (cell > 0 && cell < 5 ? undefined : cell));
    const oneMore: Rule = (cells) => {
      const hidden = cells.map((cell) => (cell < 5 ? undefined : cell));
      if (hidden.filter((cell) => cell === undefined).length === 1)
        hidden[cells.indexOf(Math.max(...cells))] = undefined;
      return hidden;
    };
    expect(workedOut(3, 8, onlySmall).length).toBeGreaterThan(0);
    expect(workedOut(3, 8, oneMore).length).toBeGreaterThan(0);
  });

  test("of columns as long as there are topics or hamlets, two withheld cells that trade places are told alike", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 40 }), (cells) => {
        const told = withhold(cells);
        if (!told) return;
        const hidden = cells.flatMap((_, at) => (told[at] === undefined ? [at] : []));
        expect(cells.every((cell, at) => cell === 0 || cell >= 5 || hidden.includes(at))).toBe(true);
        if (!hidden.length) return;
        expect(hidden.length).toBeGreaterThan(1);
        const [first, last] = [hidden[0]!, hidden.at(-1)!];
        expect(seen(cells.with(first, cells[last]!).with(last, cells[first]!), withhold)).toBe(seen(cells, withhold));
      }),
    );
  });
});
