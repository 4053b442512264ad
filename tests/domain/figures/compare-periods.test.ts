import { describe, expect, test } from "vitest";
import { comparePeriods, otherPeriod, type PeriodFigures } from "../../../src/domain/figures/compare-periods";
import type { StandingCount } from "../../../src/domain/figures/counts";
import { periodAround } from "../../../src/domain/figures/period";
import { addressOfReport, periodAsked } from "../../../src/domain/figures/report-address";
import { reportOf } from "../../../src/domain/figures/report";
import { periodsUpTo, trendOf } from "../../../src/domain/figures/trend";

const count = (day: string, what: string, n: number) => ({ day, tablet: "t", what, n }) as StandingCount;
const november = periodAround("month", "2026-11-24");

const figuresOf = (alone: number, forThem: number, half?: number): PeriodFigures => ({
  report: reportOf(november, [
    count("2026-11-24", "closed-did-it-alone", alone),
    count("2026-11-24", "closed-done-for-them", forThem),
  ]),
  away: { alone: 0, forThem: 0, reached: 0 },
  time: { waited: half === undefined ? undefined : { of: 9, half, ninety: 2 * half }, helped: undefined, byTopic: [] },
});

test("two periods stand side by side, a share of nothing is unknown, and what neither knows has no row", () => {
  const rows = comparePeriods(figuresOf(3, 1, 7), figuresOf(0, 0));
  expect(rows.find(({ figure }) => figure === "share")).toEqual({ figure: "share", now: 75, other: undefined });
  expect(rows.find(({ figure }) => figure === "waited-half")).toEqual({
    figure: "waited-half",
    now: 7,
    other: undefined,
  });
  expect(rows.some(({ figure }) => figure === "helped-half")).toBe(false);
});

describe("what a period is held against", () => {
  test.each([
    ["day", "2028-02-29", "2027-02-28"],
    ["week", "2026-11-23", "2025-11-24"],
    ["month", "2026-11-01", "2025-11-01"],
    ["year", "2026-01-01", "2024-01-01"],
  ] as const)("the %s from %s against the one from %s", (kind, day, from) => {
    expect(otherPeriod(periodAround(kind, day), "year-before")).toMatchObject({ kind, from });
  });

  test("the one right before it", () => {
    expect(otherPeriod(november, "before")).toEqual(periodAround("month", "2026-10-31"));
  });
});

test("a line over time has twelve months, leaves out those before the office was opened, and counts each once", () => {
  const periods = periodsUpTo(november);
  expect([periods.length, periods[0]!.from, periods.at(-1)]).toEqual([12, "2025-12-01", november]);
  const counts = [count("2026-10-31", "asked", 4), count("2026-11-01", "asked", 6)];
  expect(trendOf(periods, counts, "2026-10-15").map(({ asked }) => asked)).toEqual([4, 6]);
});

describe("the address of a report", () => {
  test("leads to its period, and to the rows of a number", () => {
    const address = new URL(addressOfReport(november, "hamlets/Ấp 1/alone"), "https://tram.so");
    const query = Object.fromEntries(address.searchParams);
    expect(periodAsked(query, "2026-12-24")).toEqual(november);
    expect(query["rows"]).toBe("hamlets/Ấp 1/alone");
  });

  test.each([{}, { kind: "century", on: "2026-11-31" }, { on: "2099-01-01" }, { on: "tháng 11" }])(
    "that says %j leads to this month",
    (query) => expect(periodAsked(query, "2026-11-24")).toEqual(november),
  );
});
