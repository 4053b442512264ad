import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadOf } from "../../../src/domain/figures/spread";

test("of one to ten minutes half lasted no longer than five, nine of ten no longer than nine", () => {
  expect(spreadOf([10, 1, 9, 2, 8, 3, 7, 4, 6, 5])).toEqual({ of: 10, half: 5, ninety: 9 });
});

test("one forgotten turn of a whole day changes neither", () => {
  const minutes = [4, 5, 5, 6, 6, 7, 7, 8, 9, 10];
  expect(spreadOf([...minutes.slice(0, 9), 480])).toEqual(spreadOf(minutes));
});

test("of fewer than five nothing is told", () => {
  expect(spreadOf([1, 2, 3, 4])).toBeUndefined();
  expect(spreadOf([1, 2, 3, 4, 5])).toBeDefined();
});

test("what is said is true, and no shorter time would be", () => {
  const durations = fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 5, maxLength: 80 });
  fc.assert(
    fc.property(durations, (minutes) => {
      const { half, ninety } = spreadOf(minutes)!;
      const within = (limit: number) => minutes.filter((one) => one <= limit).length;
      expect(within(half) * 2).toBeGreaterThanOrEqual(minutes.length);
      expect(within(half - 1) * 2).toBeLessThan(minutes.length);
      expect(within(ninety) * 10).toBeGreaterThanOrEqual(minutes.length * 9);
      expect(within(ninety - 1) * 10).toBeLessThan(minutes.length * 9);
      expect(half).toBeLessThanOrEqual(ninety);
    }),
  );
});
