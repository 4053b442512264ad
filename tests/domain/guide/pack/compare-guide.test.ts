import { expect, test } from "vitest";
import { codeFrom, codeThere, officeOfCode } from "../../../../src/domain/guide/code-of-office";
import { compareGuide, isChange, nothingNew } from "../../../../src/domain/guide/pack/compare-guide";
import type { SignedGuide } from "../../../../src/domain/guide/signed-guide";

const code = codeFrom("h7k2", "BM1");
const taken = (guideVersion: number, some: Partial<SignedGuide> = {}): SignedGuide => ({
  id: "",
  version: 1,
  office: "o",
  guide: code,
  guideVersion,
  text: `text ${guideVersion}`,
  writers: [],
  by: "tham",
  at: 0,
  ...some,
});
const offered = (version: number, text = `text ${version}`) => ({ code, version, text });
const state = (all: SignedGuide[], version: number, text?: string) =>
  compareGuide(all, offered(version, text), () => true);

test("a guide of a pack is new, newer, the same or older than what was taken up of it", () => {
  expect([state([], 2), state([taken(1)], 2), state([taken(2)], 2), state([taken(3)], 2)]).toEqual([
    "new",
    "newer",
    "same",
    "older",
  ]);
  expect(state([taken(9, { guide: codeFrom("x", "BM1") }), taken(9, { guide: "BM1" })], 2)).toBe("new");
});

test("the same version with another text is in conflict, whatever else stands", () => {
  expect(state([taken(2), taken(3)], 2, "another text")).toBe("conflict");
  expect(state([taken(2, { withdrawn: { by: "tham", at: 0 } })], 2, "another text")).toBe("conflict");
});

test("what was withdrawn here comes back with a later version alone", () => {
  const gone = taken(2, { withdrawn: { by: "tham", at: 0 } });
  expect([state([gone], 1), state([gone], 2), state([gone], 3)]).toEqual(["withdrawn", "withdrawn", "newer"]);
});

test("a text that is not on this device is brought, without another line", () => {
  expect(compareGuide([taken(2)], offered(2), () => false)).toBe("lacking");
});

test("a pack changes nothing for the weightiest reason of its guides", () => {
  expect(nothingNew(["same", "newer"])).toBeUndefined();
  expect(nothingNew(["same", "older"])).toBe("older");
  expect(nothingNew(["older", "conflict"])).toBe("conflict");
  expect((["new", "newer", "lacking", "same", "older", "conflict", "withdrawn"] as const).filter(isChange)).toEqual([
    "new",
    "newer",
    "lacking",
  ]);
});

test("the code of a guide of another office holds that office, and no other code does", () => {
  expect([code, codeThere(code), officeOfCode(code)]).toEqual(["BM1@h7k2", "BM1", "h7k2"]);
  expect([codeThere("DVC1"), officeOfCode("DVC1")]).toEqual(["DVC1", undefined]);
});
