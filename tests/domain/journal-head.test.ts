import fc from "fast-check";
import { expect, test } from "vitest";
import type { JournalEvent } from "../../src/domain/event";
import { emptyHead, headWith, linesMissing, readHead, writeHead } from "../../src/domain/journal-head";
import { said } from "../cast/requests";

const line = (nth: number): JournalEvent => ({ ...said("help-asked", 1), version: nth, signature: `signed-${nth}` });
const lines = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 40 }).map((all) => all.map(line));

test("lines in any order, one by one or together, make the same head", () => {
  fc.assert(
    fc.property(lines, (all) => {
      const oneByOne = all.toReversed().reduce((head, one) => headWith(head, [one]), emptyHead);
      expect(oneByOne).toEqual(headWith(emptyHead, all));
      expect(readHead(writeHead(oneByOne))).toEqual(oneByOne);
    }),
  );
});

test("a line less, or another line in its place, is noticed", () => {
  const whole = headWith(emptyHead, [line(1), line(2), line(3)]);
  expect(linesMissing(headWith(emptyHead, [line(1)]), whole)).toBe(2);
  expect(linesMissing(headWith(emptyHead, [line(1), line(2), line(4)]), whole)).toBe(1);
  expect(linesMissing(emptyHead, whole)).toBe(3);
});

test("a second place that lags behind, or is torn, tells of no loss", () => {
  const whole = headWith(emptyHead, [line(1), line(2)]);
  expect(linesMissing(whole, headWith(emptyHead, [line(1)]))).toBe(0);
  expect(linesMissing(whole, whole)).toBe(0);
  for (const torn of [undefined, "", "2", "2 abc", "2 0011223", "x 00112233"])
    expect(linesMissing(whole, readHead(torn))).toBe(0);
});
