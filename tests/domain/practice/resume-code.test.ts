import { describe, expect, test } from "vitest";
import { readResumeCode, writeResumeCode } from "../../../src/domain/practice/resume-code";
import { readGuideFiles } from "../guide/read-guides";

const signs = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"];
const letters = [..."ABCDEFGHJKLMNPRSTUVWXYZ"];
const steps = Array.from({ length: 19 }, (_, index) => index + 1);
const numbers = [1, 2, 5, 9];

/** Every letter stands in every position once, beside letters of its own and of another kind. */
const codes = [2, 3, 4].flatMap((length) =>
  letters.flatMap((letter, shift) =>
    Array.from({ length }, (_, at) => {
      const prefix = Array.from({ length }, (_, n) => (n === at ? letter : letters[(shift + 7 * n + at) % 23]!));
      return `${prefix.join("")}${numbers[(shift + at) % numbers.length]}`;
    }),
  ),
);
const places = codes.flatMap((code) => steps.map((step) => ({ code, step })));
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What the slips of one written code are read as, where that is another place than was meant. */
function unnoticed(slips: (written: string) => string[]): string[] {
  return places.flatMap((place) => {
    const written = writeResumeCode(place)!;
    const astray = slips(written).filter((slip) => readResumeCode(slip) && !same(readResumeCode(slip), place));
    return astray.map((slip) => `${written} as ${slip}`);
  });
}

describe("a resume code", () => {
  test("is short and leads back to its step", () => {
    expect(writeResumeCode({ code: "DVC1", step: 5 })).toMatch(/^DVC1-5-[A-Z]$/);
    for (const place of places) expect(readResumeCode(writeResumeCode(place)!)).toEqual(place);
  });

  test("catches every single wrong sign, in every place of every code", () => {
    const oneWrong = (written: string) =>
      [...written].flatMap((was, at) =>
        signs.filter((sign) => sign !== was).map((sign) => written.slice(0, at) + sign + written.slice(at + 1)),
      );
    expect(unnoticed(oneWrong)).toEqual([]);
  });

  test("catches every swap of two neighbours", () => {
    const swapped = (written: string) =>
      Array.from({ length: written.length - 1 }, (_, at) => {
        const [one, other] = [written[at]!, written[at + 1]!];
        return written.slice(0, at) + other + one + written.slice(at + 2);
      });
    expect(unnoticed(swapped)).toEqual([]);
  });

  test("has no letter that is read as a digit", () => {
    for (const place of places)
      expect(
        writeResumeCode(place)!
          .slice(0, 4)
          .match(/[A-Z]+/)![0],
      ).not.toMatch(/[IOQ]/);
    for (const place of places) expect(writeResumeCode(place)!.at(-1)).not.toMatch(/[IOQ]/);
  });

  test("is read with spaces, small letters, other dashes or none", () => {
    const place = { code: "DVC1", step: 12 };
    const written = writeResumeCode(place)!;
    const ways = [written.toLowerCase(), written.replaceAll("-", ""), written.replaceAll("-", " – "), ` ${written}\n`];
    for (const way of ways) expect(readResumeCode(way), way).toEqual(place);
  });

  test.each(["", "DVC1", "DVC1-5", "DVC1-0-K", "DVC1-99-K", "xin chào", "1-5-K", "DVC1-5-K-K"])(
    "%j is no code",
    (text) => expect(readResumeCode(text)).toBeUndefined(),
  );

  test("is refused where it could not keep its promise", () => {
    for (const place of [
      { code: "QR1", step: 1 },
      { code: "DVC12", step: 1 },
      { code: "DVC1", step: 20 },
      { code: "DVC1", step: 0 },
      { code: "DVC1", step: 1.5 },
    ])
      expect(writeResumeCode(place)).toBeUndefined();
  });

  test("every step of every guide of the house has one, and no two are alike", () => {
    const written = readGuideFiles().flatMap(([, value]) => {
      const guide = value as { code: string; steps: unknown[] };
      return guide.steps.map((_, index) => writeResumeCode({ code: guide.code, step: index + 1 }));
    });
    expect(written).not.toContain(undefined);
    expect(new Set(written).size).toBe(written.length);
  });
});
