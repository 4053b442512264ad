import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFlood } from "../../../src/domain/request/flood";

const minute = 60_000;
const now = 1_000 * minute;
const minutesAgo = (...ago: number[]) => ago.map((many) => now - many * minute);

describe("too many numbers in an hour", () => {
  test("are those of the last sixty minutes", () => {
    const rule = { limit: 3, now, letThroughAt: undefined };
    expect(isFlood(minutesAgo(1, 2, 59), rule)).toBe(true);
    expect(isFlood(minutesAgo(1, 2, 60), rule)).toBe(false);
  });

  test("are counted anew once a volunteer let them through", () => {
    expect(isFlood(minutesAgo(10, 11, 12), { limit: 3, now, letThroughAt: now - 9 * minute })).toBe(false);
    expect(isFlood(minutesAgo(1, 2, 3), { limit: 3, now, letThroughAt: now - 9 * minute })).toBe(true);
  });

  test("a clock set back never makes room", () =>
    fc.assert(
      fc.property(
        fc.array(fc.nat(120), { maxLength: 40 }),
        fc.nat(500),
        fc.integer({ min: 1, max: 20 }),
        (ago, back, limit) => {
          const askedAt = minutesAgo(...ago);
          const rule = { limit, now, letThroughAt: undefined };
          const setBack = { ...rule, now: now - back * minute };
          expect(!isFlood(askedAt, rule) || isFlood(askedAt, setBack)).toBe(true);
        },
      ),
    ));

  test("whatever was asked, the limit is what is given out between two looks", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(59), { maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (ago, limit) => {
        expect(isFlood(minutesAgo(...ago), { limit, now, letThroughAt: undefined })).toBe(ago.length >= limit);
      }),
    ));
});
