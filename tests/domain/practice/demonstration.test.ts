import { describe, expect, test } from "vitest";
import { demonstratedText, demonstrationOf, readingMs, toldBy } from "../../../src/domain/practice/demonstration";
import type { Guide } from "../../../src/domain/guide/guide";
import { readGuideFiles } from "../guide/read-guides";
import { sampleGuide } from "./sample-guide";

const [tapped, typed, stopped] = sampleGuide.steps as [
  (typeof sampleGuide.steps)[0],
  (typeof sampleGuide.steps)[0],
  (typeof sampleGuide.steps)[0],
];

describe("a demonstration", () => {
  test("lets the words be read, goes there, touches, and lets the answer be read", () => {
    expect(demonstrationOf(tapped, false).map(({ beat }) => beat)).toEqual(["read", "go", "press", "look"]);
    expect(demonstrationOf(stopped, false).map(({ beat }) => beat)).toEqual(["read", "go", "press", "look"]);
  });

  test("tells the whole sentence by the time the hand touches, and not before it moves", () => {
    const beats = demonstrationOf(tapped, false);
    expect(toldBy(beats, { index: 0, elapsed: 0 })).toBe(0);
    expect(toldBy(beats, { index: 1, elapsed: 0 })).toBeLessThan(1);
    expect(toldBy(beats, { index: 2, elapsed: 0 })).toBe(1);
    expect(toldBy(beats, { index: 3, elapsed: 900 })).toBe(1);
  });

  test("of the house's guides takes about eight seconds a step, and a slow one half as long again", () => {
    const steps = readGuideFiles().flatMap(([, value]) => (value as Guide).steps);
    const secondsOf = (slowly: boolean) =>
      steps.reduce((sum, step) => sum + demonstrationOf(step, slowly).reduce((all, { ms }) => all + ms, 0), 0) /
      steps.length /
      1000;
    expect(secondsOf(false)).toBeGreaterThan(7);
    expect(secondsOf(false)).toBeLessThan(9.5);
    expect(secondsOf(true)).toBeGreaterThan(secondsOf(false) * 1.3);
  });

  test("types where the step is typed, with the practice value and a beat for each letter", () => {
    expect(demonstratedText(typed)).toBe("000 123 456 789");
    expect(demonstrationOf(typed, false)[2]).toEqual({ beat: "type", ms: 15 * 140 });
    expect(demonstratedText(tapped)).toBeUndefined();
  });

  test("stands longer for more words, and half as long again when it goes slowly", () => {
    const fifteen = "một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm";
    expect(readingMs("Chạm vào nút.", false)).toBeLessThan(readingMs(fifteen, false));
    expect(readingMs(fifteen, true)).toBe(readingMs(fifteen, false) * 1.5);
    // Who reads with effort manages some 130 words a minute, and goes slowly.
    expect(readingMs(fifteen, true)).toBeGreaterThan((15 / 130) * 60_000);
  });
});
