import { expect, test } from "vitest";
import { weeksOfMonth } from "../../../src/domain/team/month-sheet";

test("a month is shown in weeks from Monday on, its days once and in order", () => {
  const weeks = weeksOfMonth("2026-11-28");
  expect(weeks[0]).toEqual([...Array.from({ length: 6 }), "2026-11-01"]);
  const days = weeks.flat().filter(Boolean);
  expect(days).toHaveLength(30);
  expect(days).toEqual([...days].sort());
});

test("the last day of February is there, in a leap year too", () => {
  expect(weeksOfMonth("2028-02-01").flat().filter(Boolean).at(-1)).toBe("2028-02-29");
});
