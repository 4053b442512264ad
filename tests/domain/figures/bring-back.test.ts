import { describe, expect, test } from "vitest";
import { toBringBack } from "../../../src/domain/figures/bring-back";
import { hangUnder } from "../../../src/domain/figures/hang-under";
import { ownRowsOf, toldBeside } from "../../../src/domain/figures/told-beside";
import type { FiguresFile } from "../../../src/domain/figures/figures-file";
import type { UnitFigures, UnitPlace } from "../../../src/domain/figures/unit-figures";

const row = (unit: string, some: Partial<UnitFigures> = {}): UnitFigures => ({
  unit,
  parent: "office",
  kind: "commune",
  name: unit,
  own: {},
  below: {},
  stated: {},
  ...some,
});
const own = (have: number) => ({ own: { "help/alone": { have, of: 0 } } });

describe("a backup of figures", () => {
  test("brings back what is missing, and leaves what is newer here", () => {
    const kept = [row("a", { ...own(1), toldAt: 5 }), row("b", { ...own(2), toldAt: 5 })];
    const told = toBringBack([undefined, row("b", { ...own(9), toldAt: 6 })], kept);
    expect(told[0]).toMatchObject({ unit: "a", ...own(1), toldAt: 5 });
    expect(told[1]).not.toHaveProperty("own");
  });

  test("fills a row that was only named, and replaces an older telling", () => {
    const kept = [row("a", own(1)), row("b", { ...own(2), toldAt: 5 })];
    const told = toBringBack([row("a"), row("b", { ...own(1), toldAt: 4 })], kept);
    expect(told).toMatchObject([own(1), { ...own(2), toldAt: 5 }]);
  });
});

const file = (above: UnitPlace[]): FiguresFile => ({
  root: "xa",
  office: "Xã X",
  madeAt: 1,
  above,
  parts: [{ period: "2026-11", rows: [{ unit: "xa", parent: above[0]?.unit ?? "", kind: "commune", name: "Xã X" }] }],
});
const province = { unit: "86", parent: "", kind: "province", name: "Tỉnh" };
const nowhere = { place: { unit: "office", parent: "", kind: "commune", name: "Văn phòng" }, above: [] };

describe("a file whose units lead up to nothing the receiver stands in", () => {
  test("hangs under the receiver by its topmost unit", () => {
    expect(hangUnder(file([province]), nowhere).above).toEqual([{ ...province, parent: "office" }]);
    expect(hangUnder(file([]), nowhere).parts[0]?.rows[0]).toMatchObject({ unit: "xa", parent: "office" });
  });

  test("stays as it is in the province it leads up to", () => {
    expect(hangUnder(file([province]), { place: province, above: [] })).toEqual(file([province]));
    const neighbour = { ...province, unit: "other", parent: "86", kind: "commune" };
    expect(hangUnder(file([province]), { place: neighbour, above: [province] })).toEqual(file([province]));
  });
});

describe("what an office tells of itself beside the files of others", () => {
  const sent = { "sent:commune": { have: 1, of: 1 } };
  const standing = [
    row("office", own(1)),
    row("ap", { ...own(1), kind: "hamlet" }),
    row("xa", { own: sent, toldAt: 3 }),
    row("ap-xa", { ...own(7), kind: "hamlet", parent: "xa" }),
  ];

  test("names its own rows alone, and empties those it no longer has", () => {
    const mine = ownRowsOf(standing, "office");
    expect(mine.map(({ unit }) => unit)).toEqual(["office", "ap"]);
    const told = toldBeside(mine, [{ ...row("office"), ...own(2) }], 9);
    expect(told.map((one) => [one.unit, one.own, one.toldAt])).toEqual([
      ["office", own(2).own, 9],
      ["ap", {}, 9],
    ]);
  });
});
