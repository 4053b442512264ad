import { expect, test } from "vitest";
import { hamletsOn } from "../../../src/domain/unit/hamlets-on";
import type { Unit } from "../../../src/domain/unit/unit";

const hamlet = (code: string, name: string, some: Partial<Unit> = {}): Unit => ({
  code,
  name,
  kind: "hamlet",
  ...some,
});
const on = "2026-07-01";
const units = [
  hamlet("1", "Ấp 1", { to: on, into: ["dong"] }),
  hamlet("2", "Ấp 2", { to: on, into: ["dong"] }),
  hamlet("3", "Ấp 3"),
  hamlet("dong", "Ấp Đông", { from: on, to: "2027-01-01", into: ["moi"] }),
  hamlet("moi", "Ấp Mới", { from: "2027-01-01" }),
];
const listed = ["Ấp Chợ", "Ấp 1", "Ấp 2", "Ấp 3"];

test("the list has the old names until the day of the merger, and the new one from it on", () => {
  expect(hamletsOn(listed, units, "2026-06-30")).toEqual(listed);
  expect(hamletsOn(listed, units, on)).toEqual(["Ấp Chợ", "Ấp Đông", "Ấp 3"]);
  expect(hamletsOn(listed, units, "2027-01-01")).toEqual(["Ấp Chợ", "Ấp Mới", "Ấp 3"]);
});

test("a hamlet that was divided stays until somebody says what people choose, and so does a name that is borne again", () => {
  const divided = [hamlet("3", "Ấp 3", { to: on, into: ["3a", "3b"] }), hamlet("3a", "Ấp 3A"), hamlet("3b", "Ấp 3B")];
  expect(hamletsOn(listed, divided, on)).toEqual(listed);
  expect(hamletsOn(listed, [...units, hamlet("new-1", "Ấp 1", { from: on })], on)).toContain("Ấp 1");
});
