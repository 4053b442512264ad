import { expect, test } from "vitest";
import { pathOf } from "../../../src/ui/pictures/path-of";

test("a circle goes round its middle in two halves, a rectangle round its corners", () => {
  expect(pathOf({ circle: [20, 30, 5] })).toBe("M15 30a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z");
  expect(pathOf({ rect: [10, 20, 30, 40, 6] })).toBe(
    "M16 20h18a6 6 0 0 1 6 6v28a6 6 0 0 1 -6 6h-18a6 6 0 0 1 -6 -6v-28a6 6 0 0 1 6 -6z",
  );
  expect(pathOf({ d: "M1 2h3" })).toBe("M1 2h3");
});
