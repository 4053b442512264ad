import { expect, test } from "vitest";
import { isOvertaken } from "../../../src/domain/author/is-overtaken";

const draft = { code: "CT1", from: { code: "CT1", version: 2 } };

test("a draft is overtaken by a version that was signed after the one it changes", () => {
  expect(isOvertaken(draft, undefined)).toBe(false);
  expect(isOvertaken(draft, { guideVersion: 2 })).toBe(false);
  expect(isOvertaken(draft, { guideVersion: 3 })).toBe(true);
});

test("a version that was withdrawn overtakes nothing: the draft may be what brings the guide back", () => {
  expect(isOvertaken(draft, { guideVersion: 3, withdrawn: { by: "tham", at: 1 } })).toBe(false);
});

test("a draft of a new guide is overtaken by whatever was signed under its code", () => {
  expect(isOvertaken({ code: "BM1" }, { guideVersion: 1 })).toBe(true);
  expect(isOvertaken({ code: "BM1", from: { code: "CT1", version: 4 } }, { guideVersion: 1 })).toBe(true);
});
