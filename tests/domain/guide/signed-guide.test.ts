import { expect, test } from "vitest";
import { signedOf, standingGuides } from "../../../src/domain/guide/signed-guide";

const signed = (guideVersion: number, some: object = {}) => ({
  guide: "DVC1",
  guideVersion,
  writers: ["lien"],
  by: "khoi",
  text: `text-${guideVersion}`,
  ...some,
});
const withdrawn = { by: "tham", at: 1 };
const versions = (all: readonly { guideVersion: number }[]) => all.map(({ guideVersion }) => guideVersion);

test("of each guide the latest version stands, in whatever order the lines came", () => {
  const all = [signed(3), signed(2), signed(4, { guide: "BM1" })];
  expect(versions(standingGuides(all)).sort()).toEqual([3, 4]);
  expect(versions(standingGuides(all.toReversed())).sort()).toEqual([3, 4]);
});

test("a version withdrawn takes those before it along, and one signed later stands again", () => {
  expect(standingGuides([signed(2), signed(3, { withdrawn })])).toEqual([]);
  expect(versions(standingGuides([signed(2, { withdrawn }), signed(3)]))).toEqual([3]);
});

test("a version whose text is elsewhere leaves the one before it standing, but is withdrawn for all", () => {
  const isHere = ({ guideVersion }: { guideVersion: number }) => guideVersion === 2;
  expect(versions(standingGuides([signed(2), signed(3)], isHere))).toEqual([2]);
  expect(standingGuides([signed(2), signed(3, { withdrawn })], isHere)).toEqual([]);
});

test("a line by which a writer signs what they wrote counts nowhere", () => {
  const own = signed(3, { by: "lien" });
  expect(standingGuides([own])).toEqual([]);
  expect(versions(signedOf([own, signed(2)], "DVC1"))).toEqual([2]);
});
