import { expect, test } from "vitest";
import { learnAddress, practiseGuideAddress, takeHomeAddress } from "../../src/domain/address-of";

test("an address names its guide and its step, and leaves a step out that nobody named", () => {
  expect(learnAddress("DVC1", 3)).toBe("/learn/DVC1/3");
  expect(takeHomeAddress("DVC1", 3)).toBe("/take-home/DVC1/3");
  expect(takeHomeAddress("DVC1")).toBe("/take-home/DVC1");
  expect(practiseGuideAddress("DVC1")).toBe("/team/training/DVC1");
});
