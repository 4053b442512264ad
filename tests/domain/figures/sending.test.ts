import { expect, test } from "vitest";
import {
  monthsEndingWith,
  sendersBeneath,
  sendingOf,
  trendsOf,
  type RowsByMonth,
} from "../../../src/domain/figures/sending";
import { isLongAgo } from "../../../src/domain/office/secret";
import type { UnitFigures, UnitPlace } from "../../../src/domain/figures/unit-figures";

const place = (unit: string, name: string, some: Partial<UnitPlace> = {}): UnitPlace => ({
  unit,
  name,
  kind: "commune",
  parent: "86",
  ...some,
});
const communes = [place("a", "Xã An Định"), place("b", "Xã Bình Phú"), place("c", "Xã Cái Mơn"), place("d", "Xã 10")];

/** A row that came in a file, with so many turns done alone and so many done for people. */
const came = (unit: UnitPlace, alone: number, forThem: number): UnitFigures => ({
  ...unit,
  own: {
    "sent:commune": { have: 1, of: 1 },
    ...(alone && { "help/alone": { have: alone, of: 0 } }),
    ...(forThem && { "help/for-them": { have: forThem, of: 0 } }),
  },
  below: {},
  stated: {},
  toldAt: 5,
});
/** What a province says of a commune that sent nothing. */
const unsent = (unit: UnitPlace): UnitFigures => ({
  ...unit,
  own: { "sent:commune": { have: 0, of: 1 } },
  below: {},
  stated: {},
});

const [a, b, c, d] = communes as [UnitPlace, UnitPlace, UnitPlace, UnitPlace];
const byUnit = (rows: UnitFigures[]) => new Map(rows.map((row) => [row.unit, row]));
const rows: RowsByMonth = new Map([
  ["2025-12", byUnit([came(c, 4, 4)])],
  ["2026-09", byUnit([came(a, 6, 2), came(b, 1, 1)])],
  ["2026-10", byUnit([came(a, 8, 2)])],
  ["2026-11", byUnit([came(a, 0, 0), unsent(b), unsent(d)])],
]);

test("whoever is missing longest stands first, with the month since when", () => {
  const told = sendingOf(communes, rows, { month: "2026-11", madeAt: new Map([["a", 99]]) });
  expect(told.map(({ name, isIn, missingSince }) => [name, isIn, missingSince])).toEqual([
    ["Xã 10", false, undefined],
    ["Xã Cái Mơn", false, "2026-01"],
    ["Xã Bình Phú", false, "2026-10"],
    ["Xã An Định", true, undefined],
  ]);
  expect(told.at(-1)).toMatchObject({ lastIn: "2026-11", madeAt: 99 });
});

test("an earlier month is looked at as it stood, whatever came later", () => {
  const told = sendingOf([a, b], rows, { month: "2026-09", madeAt: new Map() });
  expect(told.every(({ isIn }) => isIn)).toBe(true);
});

test("a month without figures is a gap, and one in which nobody was helped is nought", () => {
  const months = monthsEndingWith("2026-11", 3);
  expect(months).toEqual(["2026-09", "2026-10", "2026-11"]);
  const values = (what: "turns" | "share" | "minutes") =>
    trendsOf([a, b], rows, { months, what }).map((trend) => trend.values);
  expect(values("turns")).toEqual([
    [8, 10, 0],
    [2, undefined, undefined],
  ]);
  expect(values("share")).toEqual([
    [75, 80, undefined],
    [50, undefined, undefined],
  ]);
});

test("those who send are the lowest units above the hamlets", () => {
  const district = place("h", "Huyện Mỏ Cày", { kind: "district" });
  const under = [place("x", "Xã X", { parent: "h" }), place("ap", "Ấp 1", { kind: "hamlet", parent: "x" })];
  expect(sendersBeneath([district, ...under, a]).map(({ unit }) => unit)).toEqual(["x", "a"]);
});

test("after three months a proof is a long time ago", () => {
  expect(isLongAgo("2026-08-30", "2026-11-30")).toBe(false);
  expect(isLongAgo("2026-08-29", "2026-11-30")).toBe(true);
});
