import { describe, expect, test } from "vitest";
import { demonstratedText, demonstrationOf, readingMs } from "../../../src/domain/practice/demonstration";
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

  test("types where the step is typed, with the practice value and a beat for each letter", () => {
    expect(demonstratedText(typed)).toBe("000 123 456 789");
    expect(demonstrationOf(typed, false)[2]).toEqual({ beat: "type", ms: 15 * 140 });
    expect(demonstratedText(tapped)).toBeUndefined();
  });

  test("stands longer for more words, and half as long again when it goes slowly", () => {
    const fifteen = "một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm";
    expect(readingMs("Chạm vào nút.", false)).toBeLessThan(readingMs(fifteen, false));
    expect(readingMs(fifteen, true)).toBe(readingMs(fifteen, false) * 1.5);
    // Who reads with effort manages some 130 words a minute.
    expect(readingMs(fifteen, false)).toBeGreaterThan((15 / 130) * 60_000);
  });
});
