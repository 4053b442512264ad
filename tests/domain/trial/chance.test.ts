import { expect, test } from "vitest";
import { chanceOf } from "../../../src/domain/trial/chance";

test("the same seed gives the same chances, another seed others", () => {
  const some = (seed: number) => Array.from({ length: 5 }, () => chanceOf(seed).next());
  const row = (seed: number) => {
    const chance = chanceOf(seed);
    return Array.from({ length: 5 }, () => chance.between(1, 1000));
  };
  expect(row(1)).toEqual(row(1));
  expect(row(1)).not.toEqual(row(2));
  expect(new Set(some(1)).size).toBe(1);
});

test("what weighs more comes more often, and both ends of a range come", () => {
  const chance = chanceOf(7);
  const chosen = Array.from({ length: 1000 }, () =>
    chance.oneOf([
      ["often", 9],
      ["seldom", 1],
    ] as const),
  );
  expect(chosen.filter((one) => one === "often").length).toBeGreaterThan(800);
  expect(chosen).toContain("seldom");
  expect(new Set(Array.from({ length: 100 }, () => chance.between(1, 3)))).toEqual(new Set([1, 2, 3]));
});
