import { expect, test } from "vitest";
import { figureOf, type Told } from "../../src/domain/figures/unit-figures";
import type { FigureShelf } from "../../src/journal/figure-shelf";

const month = "2026-11";
const commune = (unit: string, have: number): Told => ({
  unit,
  parent: "86",
  kind: "commune",
  name: `Xã ${unit}`,
  own: { officials: { have, of: 9 } },
});

/** What every shelf of figures promises, wherever it keeps them. */
export function figuresContract(name: string, open: () => FigureShelf | Promise<FigureShelf>): void {
  test(`${name} sums up what is told, by unit and period`, async () => {
    const shelf = await open();
    await shelf.tellFigures(month, [commune("a", 2), commune("b", 3)]);
    await shelf.tellFigures("2026-10", [commune("a", 9)]);
    expect(figureOf((await shelf.aroundUnit(month, "86")).row!, "officials")).toEqual({ have: 5, of: 18 });
    expect((await shelf.aroundUnit(month, "86")).beneath.map(({ unit }) => unit).sort()).toEqual(["a", "b"]);
    expect((await shelf.aroundUnit(month, "a")).above.map(({ unit }) => unit)).toEqual(["86"]);
    expect((await shelf.unitFigures(month, ["b", "nowhere"])).map((row) => row?.unit)).toEqual(["b", undefined]);
    expect(await shelf.figurePeriods()).toEqual([month, "2026-10"]);
  });

  test(`${name} keeps a whole telling once, passes older ones over and drops what it no longer names`, async () => {
    const shelf = await open();
    const hamlet = (unit: string): Told => ({ ...commune(unit, 1), parent: "a", kind: "hamlet" });
    const whole = (toldAt: number, rows: Told[]) => ({ root: "a", toldAt, rows: [commune("a", 2), ...rows] });
    expect(await shelf.tellWhole(month, whole(1, [hamlet("h1"), hamlet("h2")]))).toBe("kept");
    expect(await shelf.tellWhole(month, whole(2, [hamlet("h2")]))).toBe("kept");
    expect(await shelf.tellWhole(month, whole(1, [hamlet("h1"), hamlet("h2")]))).toBe("older");
    expect((await shelf.unitFiguresBelow(month, "86")).map(({ unit }) => unit).sort()).toEqual(["86", "a", "h2"]);
    expect(figureOf((await shelf.aroundUnit(month, "86")).row!, "officials")).toEqual({ have: 3, of: 18 });
  });

  test(`${name} lets a file go that was taken by mistake, and all stands as it did before`, async () => {
    const shelf = await open();
    const hamlet = (unit: string): Told => ({ ...commune(unit, 1), parent: "a", kind: "hamlet" });
    const whole = (toldAt: number, rows: Told[]) => ({ root: "a", toldAt, rows });
    const stated = (have: number, statedAt: number) => ({
      stated: { online: { have, of: 9, source: "văn phòng", on: "2026-11-01", statedAt } },
    });
    await shelf.tellFigures(month, [commune("b", 3)]);
    await shelf.takeWhole(month, whole(1, [{ ...commune("a", 2), ...stated(4, 1) }, hamlet("h1")]));
    const right = await shelf.unitFiguresBelow(month, "86");
    const wrong = [{ ...commune("a", 9), ...stated(9, 2) }, hamlet("h2")];
    expect(await shelf.takeWhole(month, whole(2, wrong))).toBe("kept");
    await shelf.takeWhole("2026-10", whole(2, wrong));
    expect(await shelf.lastTaken("a")).toBe(2);
    await shelf.withdrawTaken("a", { toldAt: 1, latest: 9 });
    expect(await shelf.lastTaken("a"), "another file than the one that was shown").toBe(2);
    await shelf.withdrawTaken("a", { toldAt: 2, latest: 9 });
    expect(await shelf.unitFiguresBelow(month, "86")).toEqual(right);
    expect(await shelf.unitFiguresBelow("2026-10", "86")).toEqual([]);
    expect(await shelf.takeWhole(month, whole(2, wrong)), "it may be taken again").toBe("kept");
  });

  test(`${name} lets the only file of a unit go, and keeps what a lead stated since`, async () => {
    const shelf = await open();
    const since = { online: { have: 5, of: 9, source: "văn phòng", on: "2026-11-01", statedAt: 7 } };
    await shelf.takeWhole(month, { root: "a", toldAt: 3, rows: [commune("a", 2)] });
    await shelf.tellFigures(month, [{ unit: "a", parent: "86", kind: "commune", name: "Xã a", stated: since }]);
    await shelf.withdrawTaken("a", { toldAt: 3, latest: 9 });
    expect(await shelf.lastTaken("a")).toBeUndefined();
    const top = (await shelf.aroundUnit(month, "86")).row!;
    expect([figureOf(top, "officials").of, figureOf(top, "online").have]).toEqual([0, 5]);
  });

  test(`${name} knows a sender again, and forgets everything when it is erased`, async () => {
    const shelf = await open();
    const sender = { key: "k", mark: "a1b2", unit: "a", name: "Xã a", confirmedAt: 1, by: "tham" };
    await shelf.keepSender(sender);
    await shelf.keepSender(sender);
    await shelf.tellFigures(month, [commune("a", 2)]);
    expect(await shelf.senders()).toEqual([sender]);
    await shelf.erase();
    expect([await shelf.senders(), await shelf.figurePeriods()]).toEqual([[], []]);
  });
}
