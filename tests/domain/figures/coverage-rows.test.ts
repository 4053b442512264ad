import { describe, expect, test } from "vitest";
import { unitFiles } from "../../../src/content/unit-plugin";
import { benTreFigures } from "../../../src/domain/figures/ben-tre-2023";
import { coverageRows, furthestBehind, teamFigures } from "../../../src/domain/figures/coverage-rows";
import { rollUp } from "../../../src/domain/figures/roll-up";
import { readUnits } from "../../../src/domain/unit/read-units";

describe("Bến Tre in March 2023", () => {
  const file = readUnits(JSON.parse(unitFiles().get("units/ben-tre-2023.json")!))!;
  const rows = benTreFigures(file.units, "báo cáo tháng 3-2023");
  const province = rows.find(({ parent }) => !parent)!;

  test("shows exactly the totals that were reported, from the top level down, with their source", () => {
    const shown = coverageRows(province, teamFigures([province]));
    expect(shown.map(({ what, portion, stated }) => [what, portion.have, portion.of, stated?.source])).toEqual([
      ["teams:district", 9, 9, "báo cáo tháng 3-2023"],
      ["teams:commune", 157, 157, "báo cáo tháng 3-2023"],
      ["teams:hamlet", 450, 968, "báo cáo tháng 3-2023"],
    ]);
  });

  test("counts 156 communes in the list, and invents no hamlet", () => {
    expect(province.below["listed:commune"]).toEqual({ have: 156, of: 0 });
    expect(rows.filter(({ kind }) => kind === "hamlet")).toEqual([]);
  });
});

const place = (unit: string, name: string) => ({ unit, parent: "top", kind: "commune", name });

test("places stand in the order of how far behind they are, then by name", () => {
  const told = (unit: string, name: string, have: number) => ({
    ...place(unit, name),
    own: { "teams:hamlet": { have, of: 10 } },
  });
  const rows = rollUp(new Map(), [told("a", "Xã B", 9), told("b", "Xã 10", 2), told("c", "Xã 9", 2)]);
  const beneath = rows.filter(({ parent }) => parent);
  expect(furthestBehind(beneath, ["teams:hamlet"]).map(({ name }) => name)).toEqual(["Xã 9", "Xã 10", "Xã B"]);
});

test("a stated total says what its list comes to where the two differ", () => {
  const stated = { "teams:hamlet": { have: 450, of: 968, source: "báo cáo", on: "2023-03-20", statedAt: 1 } };
  const rows = rollUp(new Map(), [
    { unit: "top", parent: "", kind: "province", name: "Tỉnh", stated },
    { ...place("a", "Xã A"), own: { "teams:hamlet": { have: 3, of: 7 } } },
  ]);
  const [shown] = coverageRows(
    rows.find(({ unit }) => unit === "top")!,
    ["teams:hamlet"],
  );
  expect(shown).toMatchObject({ portion: { have: 450, of: 968 }, listed: { have: 3, of: 7 } });
});
