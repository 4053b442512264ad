import fc from "fast-check";
import { expect, test } from "vitest";
import { daysToCount, isExpired } from "../../../src/domain/contact/running-days";
import type { OpeningHours } from "../../../src/domain/office/opening-week";

const open = [{ from: "07:00", to: "17:00" }];
const office: OpeningHours = {
  week: [open, open, open, open, open, [], []],
  closures: [{ from: "2027-02-03", to: "2027-02-11", name: "Tết" }],
};

test("the next day is one day, a weekend and Tết are as many as the calendar says", () => {
  expect(daysToCount(office, "2026-11-24", "2026-11-25")).toEqual(["2026-11-25"]);
  expect(daysToCount(office, "2026-11-27", "2026-11-30")).toEqual(["2026-11-28", "2026-11-29", "2026-11-30"]);
  expect(daysToCount(office, "2027-02-02", "2027-02-12")).toHaveLength(10);
});

test("days the office should have been open are not believed", () => {
  expect(daysToCount(office, "2026-11-24", "2026-11-27")).toEqual(["2026-11-27"]);
  expect(daysToCount(undefined, "2026-11-27", "2026-11-30")).toEqual(["2026-11-30"]);
  expect(daysToCount(office, "2026-11-24", "2036-11-24")).toEqual(["2036-11-24"]);
  expect(daysToCount(office, "2026-11-24", "2016-11-24")).toEqual(["2016-11-24"]);
});

/** The tablet's memory: each calendar day it counted, once. */
function age(days: readonly string[], hours: OpeningHours | undefined): number {
  const counted = new Set<string>([days[0]!]);
  let last = days[0]!;
  for (const day of days.slice(1)) {
    for (const one of daysToCount(hours, last, day)) counted.add(one);
    last = day;
  }
  return counted.size;
}

test("a clock set to and fro for a whole day ages nothing by more than the two days it showed", () => {
  const wild = Array.from({ length: 1000 }, (_, n) => (n % 2 ? "2036-11-24" : "2026-11-25"));
  expect(age(["2026-11-25", ...wild], office)).toBe(2);
});

test("no order of days, however wild, purges before as many different days were lived through", () => {
  const day = fc.date({ min: new Date("2016-01-01"), max: new Date("2046-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 60 }), (dates) => {
      const days = dates.map((date) => date.toISOString().slice(0, 10));
      expect(isExpired(1, age(days, undefined), new Set(days).size + 1)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("thirty ordinary days later it is time", () => {
  const days = Array.from({ length: 31 }, (_, n) => new Date(Date.UTC(2026, 10, 24 + n)).toISOString().slice(0, 10));
  expect(isExpired(1, age(days.slice(0, 30), undefined), 30)).toBe(false);
  expect(isExpired(1, age(days, undefined), 30)).toBe(true);
});
