import { expect, test } from "vitest";
import { judge, median, p95, sumUp, type Tap } from "./verdict";

const frame = 1000 / 60;
const taps = (count: number, frames: (nth: number) => number): Tap[] =>
  Array.from({ length: count }, (_, nth) => ({ ms: frames(nth) * frame, half: nth % 2 ? "a" : "b" }));
const judged = (open: Tap[]) => judge({ open: sumUp(open), next: sumUp(taps(60, () => 1.5)) }, 50);

test("the middle and the 95th of a hundred", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(p95(Array.from({ length: 100 }, (_, nth) => nth + 1))).toBe(95);
});

test("quick taps pass, slow ones fail, and a slow tail fails too", () => {
  expect(judged(taps(60, () => 1.8))).toMatch(/^PASS open 1\.8\/1\.8 frames/);
  expect(judged(taps(60, () => 2.2))).toMatch(/^FAIL/);
  expect(judged(taps(60, (nth) => (nth < 6 ? 5 : 1.5)))).toMatch(/^FAIL open 1\.5\/5 frames/);
});

test("three slow taps of sixty are forgiven", () => {
  expect(judged(taps(60, (nth) => (nth < 3 ? 9 : 1.5)))).toMatch(/^PASS/);
});

test("a machine that cannot repeat itself gets no verdict, however good its figures", () => {
  expect(judged(taps(60, (nth) => (nth % 2 ? 1 : 1.9)))).toMatch(/^too noisy/);
});

test("too few taps prove nothing", () => {
  expect(judged(taps(20, () => 1))).toMatch(/^FAIL fewer than 50 taps/);
  expect(judge({}, 50)).toMatch(/^FAIL/);
});
