import { expect, test } from "vitest";
import type { StandingCount } from "../../../src/domain/figures/counts";
import { periodAround } from "../../../src/domain/figures/period";
import { bandsWithin, isShort, partsPromised, promiseKept } from "../../../src/domain/figures/promise-kept";
import { reportOf } from "../../../src/domain/figures/report";
import { usualPromise } from "../../../src/domain/office/service-promise";

const day = "2026-11-24";
const count = (what: string, n: number) => ({ day, tablet: "t", what, n }) as StandingCount;
const report = reportOf(periodAround("day", day), [
  count("waited/under-5", 4),
  count("waited/5-15", 3),
  count("waited/15-30", 2),
  count("waited/over-60", 1),
  count("closed-did-it-alone", 6),
  count("closed-done-for-them", 3),
  count("closed-no-show", 9),
]);

test("a short wait is one below the promised minutes, of all whose wait is known", () => {
  expect(promiseKept("soon", usualPromise, report)).toEqual({ have: 7, of: 10 });
  expect(promiseKept("soon", { ...usualPromise, minutes: 5 }, report)).toEqual({ have: 4, of: 10 });
  expect(promiseKept("soon", { ...usualPromise, minutes: 60 }, report)).toEqual({ have: 9, of: 10 });
});

test("did it alone is told of those who were helped, and of nobody else", () => {
  expect(promiseKept("alone", usualPromise, report)).toEqual({ have: 6, of: 9 });
});

test("the bands that are shorter than a promise end where it does", () => {
  expect(bandsWithin(5)).toEqual(["under-5"]);
  expect(bandsWithin(60)).toEqual(["under-5", "5-15", "15-30", "30-60"]);
});

test("exactly what was promised is enough, and of fewer than five people nothing is said", () => {
  expect(isShort({ have: 8, of: 10 }, 80)).toBe(false);
  expect(isShort({ have: 79, of: 100 }, 80)).toBe(true);
  expect(isShort({ have: 0, of: 4 }, 80)).toBe(false);
  expect(isShort({ have: 0, of: 5 }, 80)).toBe(true);
});

test("a share of nought promises nothing, and neither does an office that never said anything", () => {
  expect(partsPromised(undefined)).toEqual([]);
  expect(partsPromised({ ...usualPromise, alone: 0 })).toEqual(["soon"]);
});
