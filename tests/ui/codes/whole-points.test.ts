import fc from "fast-check";
import { expect, test } from "vitest";
import { wholeWidth } from "../../../src/ui/codes/whole-points";

test("the squares of a code shrink to the next whole point of the glass", () => {
  expect(wholeWidth(566, 129, 1)).toBe(516);
  expect(wholeWidth(566, 129, 1.5)).toBe(516);
  expect(wholeWidth(480, 133, 2)).toBe(465.5);
});

test("a code never leaves its room, and its squares cover whole points of it", () => {
  const ratios = fc.constantFrom(1, 1.25, 1.5, 2, 2.625, 3);
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 900 }),
      fc.integer({ min: 29, max: 185 }),
      ratios,
      (room, squares, ratio) => {
        const points = (wholeWidth(room, squares, ratio) * ratio) / squares;
        expect(wholeWidth(room, squares, ratio)).toBeLessThanOrEqual(room);
        expect(points).toBeCloseTo(Math.round(points), 6);
      },
    ),
  );
});
