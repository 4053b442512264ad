import fc from "fast-check";
import { expect, test } from "vitest";
import { aloneShares, foldedKey } from "../../../src/domain/figures/alone-shares";
import type { HelpTurn } from "../../../src/domain/figures/turns-of-help";
import { leastShown } from "../../../src/domain/figures/withhold";
import { waitingSince } from "../../cast/requests";

const turns = (hamlet: string, alone: number, forThem: number): HelpTurn => ({
  source: { kind: "request", request: waitingSince(0) },
  alone,
  forThem,
  topic: "general",
  hamlet,
  hour: undefined,
  organisation: undefined,
});

test("groups stand the largest first, each with how many of it did it alone", () => {
  const shares = aloneShares([turns("Ấp 1", 3, 3), turns("Ấp 2", 8, 1), turns("Ấp 1", 1, 0)], "hamlet");
  expect(shares.map(({ key, alone, helped }) => [key, alone, helped])).toEqual([
    ["Ấp 2", 8, 9],
    ["Ấp 1", 4, 7],
  ]);
});

test("a single small group is folded with the smallest of the others, or it could be worked out", () => {
  const shares = aloneShares([turns("Ấp 1", 9, 3), turns("Ấp 2", 5, 1), turns("Ấp Chợ", 1, 1)], "hamlet");
  expect(shares.map(({ key, groups }) => [key, groups])).toEqual([
    ["Ấp 1", ["Ấp 1"]],
    [foldedKey, ["Ấp 2", "Ấp Chợ"]],
  ]);
});

test("what has no such group, as no hour away from the station, is in no row", () => {
  expect(aloneShares([turns("Ấp 1", 9, 9)], "hour")).toEqual([]);
});

test("no row that is told alone has fewer than five, and every turn stands in exactly one", () => {
  const some = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.nat(4), fc.nat(4)));
  fc.assert(
    fc.property(some, (made) => {
      const all = made.map(([hamlet, alone, forThem]) => turns(hamlet, alone, forThem));
      const shares = aloneShares(all, "hamlet");
      for (const { key, helped } of shares) if (key !== foldedKey) expect(helped).toBeGreaterThanOrEqual(leastShown);
      expect(shares.reduce((sum, { alone }) => sum + alone, 0)).toBe(all.reduce((sum, { alone }) => sum + alone, 0));
      const groups = shares.flatMap((share) => share.groups);
      expect(new Set(groups).size).toBe(groups.length);
    }),
  );
});
