import { describe, expect, test } from "vitest";
import type { UnitFigures, UnitPlace } from "../../../src/domain/figures/unit-figures";
import { placeOptions, whatOptions } from "../../../src/team/coverage/stating-options";
import { faultOf, otherUnit, periodFor, placeFor, type TotalTyped } from "../../../src/team/coverage/total-typed";
import { coverageWords } from "../../../src/wording/coverage-words";
import { openTeam } from "../../cast/team";

const commune: UnitPlace = { unit: "xa", parent: "tinh", kind: "commune", name: "Xã Hưng Nhượng" };
const hamlet: UnitPlace = { unit: "ap-1", parent: "xa", kind: "hamlet", name: "Ấp 1" };
const row: UnitFigures = { ...hamlet, own: {}, below: {}, stated: {} };
const view = { period: "2026-11", row: undefined, beneath: [row], above: [] };
const typed: TotalTyped = {
  what: "officials",
  where: "xa",
  otherName: "",
  have: "38",
  of: "40",
  source: "báo cáo tháng 11",
  on: "20-11-2026",
};

describe("a total with its source", () => {
  test("is taken as it is typed, and a target may be passed", () => {
    expect(faultOf(typed)).toBeUndefined();
    expect(faultOf({ ...typed, have: "0" })).toBeUndefined();
    expect(faultOf({ ...typed, what: "dvctt", have: "45" })).toBeUndefined();
  });

  test.each([
    ["have", "without a number", { have: "" }],
    ["have", "below nothing", { have: "-1" }],
    ["have", "of none at all", { have: "0", of: "0" }],
    ["more", "of more officials than there are", { have: "41" }],
    ["source", "from nobody knows where", { source: " - " }],
    ["on", "of no day", { on: "31-11-2026" }],
    ["name", "of another body without its name", { where: otherUnit, otherName: "" }],
  ] as const)("asks for “%s” when it is %s", (fault, _why, wrong) => {
    expect(faultOf({ ...typed, ...wrong })).toBe(fault);
  });

  test("of what is counted once a quarter is filed under the quarter, all else under the month on show", () => {
    expect(periodFor("officials", "2026-11")).toBe("2026-Q4");
    expect(periodFor("hamlets:member", "2026-11")).toBe("2026-11");
  });

  test("is one of the unit on show, of one in the list beneath, or of a body that stands in no list", () => {
    expect(placeFor(typed, view, commune)).toEqual(commune);
    expect(placeFor({ ...typed, where: "ap-1" }, view, commune)).toEqual(hamlet);
    const other = { ...typed, where: otherUnit, otherName: " Trường  tiểu học Hưng Nhượng " };
    expect(placeFor(other, view, commune)).toMatchObject({
      parent: "xa",
      kind: "body",
      name: "Trường tiểu học Hưng Nhượng",
    });
  });

  test("of one body stays one, however its name is cased and marked", () => {
    const unitOf = (otherName: string) => placeFor({ ...typed, where: otherUnit, otherName }, view, commune).unit;
    expect(unitOf("TRUONG tieu hoc")).toBe(unitOf("Trường tiểu học"));
    expect(unitOf("Trạm y tế")).not.toBe(unitOf("Trường tiểu học"));
    expect(unitOf("Trạm y tế")).not.toBe(commune.unit);
  });
});

describe("what a total can be stated of", () => {
  test("are teams of the levels beneath, never of the unit's own level or above", async () => {
    const { view: team } = await openTeam();
    const whats = (kind: string) => whatOptions(kind, team().office).map(({ value }) => value);
    const teams = (kind: string) => whats(kind).filter((what) => what.startsWith("teams:"));
    expect(teams("province")).toEqual(["teams:district", "teams:commune", "teams:hamlet"]);
    expect(teams("commune")).toEqual(["teams:hamlet"]);
    expect(teams("hamlet")).toEqual([]);
    expect(whats("hamlet")).toContain("officials");
  });

  test("are the unit on show first, those beneath, and any other last", () => {
    expect(placeOptions(commune, view)).toEqual([
      { value: "xa", name: "Xã Hưng Nhượng" },
      { value: "ap-1", name: "Ấp 1" },
      { value: otherUnit, name: coverageWords().state.other },
    ]);
  });
});
