import fc from "fast-check";
import { expect, test } from "vitest";
import { isWithin } from "../../../src/domain/office/within-bounds";

const bounds = { depth: 3, signs: 20 };

test("a text nested as deep as it may is within bounds, one level more is not", () => {
  expect(isWithin("[[[1]]]", bounds)).toBe(true);
  expect(isWithin("[[[[1]]]]", bounds)).toBe(false);
});

test("brackets inside of texts do not count, whatever stands before the quote that ends them", () => {
  expect(isWithin(JSON.stringify({ a: "[[[[{{{{" }), bounds)).toBe(true);
  expect(isWithin(JSON.stringify({ a: '\\"[[[[\\\\' }), bounds)).toBe(true);
  expect(isWithin('{"a":"\\\\"[[[[', bounds)).toBe(false);
});

test("a flat text of more parts than there may be is not within bounds", () => {
  expect(isWithin(JSON.stringify(Array.from({ length: 15 }, () => 0)), bounds)).toBe(true);
  expect(isWithin(JSON.stringify(Array.from({ length: 25 }, () => 0)), bounds)).toBe(false);
});

test("the depth of any JSON is counted as it is", () => {
  const depthOf = (value: unknown): number =>
    typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const depth = depthOf(value);
      expect(isWithin(JSON.stringify(value), { depth, signs: 100_000 })).toBe(true);
      if (depth) expect(isWithin(JSON.stringify(value), { depth: depth - 1, signs: 100_000 })).toBe(false);
    }),
  );
});
