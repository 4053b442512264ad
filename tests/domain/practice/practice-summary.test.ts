import { expect, test } from "vitest";
import { giveAid, startPractice } from "../../../src/domain/practice/practice";
import { mendedSteps, practiceSummary } from "../../../src/domain/practice/practice-summary";
import { goOn } from "../../../src/domain/practice/go-on";
import { tapPart } from "../../../src/domain/practice/try-part";
import { sampleGuide } from "./sample-guide";

const start = startPractice(sampleGuide, "alone");

test("a step that went wrong and was put right without a hint is praised as mended", () => {
  const mended = tapPart(tapPart(start, "other"), "open");
  expect(mendedSteps(mended)).toBe(1);
  expect(practiceSummary(mended).alone).toBe(1);
});

test("what went right at once, with a hint, or not at all is not", () => {
  expect(mendedSteps(tapPart(start, "open"))).toBe(0);
  expect(mendedSteps(tapPart(giveAid(tapPart(start, "other"), "hint"), "open"))).toBe(0);
  expect(mendedSteps(goOn(goOn(tapPart(start, "other"))))).toBe(0);
});
