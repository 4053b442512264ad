import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostLetters, readName } from "../../../src/domain/office/read-name";
import { tidyName } from "../../../src/domain/office/tidy-name";

describe("a name as it is kept", () => {
  test.each([
    ["single spaces, none at the ends", "  Chị \u00a0\t Liên\r\n", "Chị Liên"],
    ["composed letters, of whatever keyboard", "Nguye\u0302\u0303n Thi\u0323 Hu\u00ea\u0323", "Nguyễn Thị Huệ"],
    ["no mark that turns the line about", "An\u202e", "An"],
    ["no zero widths, joiners and byte order marks", "\ufeffA\u200bn\u200d Bi\u2060nh", "An Binh"],
    ["no soft hyphens, fillers, selectors and controls", "A\u00adn\u3164 B\ufe0f\u0000\u0007ì", "An Bì"],
    ["no letter of an alphabet that is nobody's", "An\ue000", "An"],
    ["no half of a letter", "An\ud83d", "An"],
    [
      "Đ for the Ð of Iceland, which looks the same",
      "Ðặng Thị Ðào, \u0189oàn, Ba \u00f0ình",
      "Đặng Thị Đào, Đoàn, Ba đình",
    ],
  ])("has %s", (_what, typed, kept) => expect(tidyName(typed)).toBe(kept));

  test("is the same when it is tidied once more, and shows all it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (typed) => {
        const once = tidyName(typed);
        expect(tidyName(once)).toBe(once);
        expect(once).not.toMatch(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a name is refused", () => {
  test.each(["", " ", "\u200b", "\u202e\u2060", "\u2800", "\u3164", "-", "…"])(
    "when there is nothing to be seen on its button: %j",
    (typed) => expect(readName(typed, "person")).toMatchObject({ fault: "missing" }),
  );

  test("when letters were lost on the way", () => {
    expect(readName("Nguy\ufffdn V\ufffdn An", "person")).toMatchObject({ fault: "garbled" });
  });

  test("when it is longer than its kind has room for, and never cut", () => {
    expect(readName("x".repeat(20_000), "team")).toEqual({ fault: "too-long", most: mostLetters.team });
    expect(readName("x".repeat(mostLetters.person), "person")).toEqual({ name: "x".repeat(mostLetters.person) });
  });
});
