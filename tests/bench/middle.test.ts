import { expect, test } from "vitest";
import { median, p95 } from "./middle";

test("the middle and the 95th of a hundred", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(p95(Array.from({ length: 100 }, (_, nth) => nth + 1))).toBe(95);
});
