import { describe, expect, test } from "vitest";
import type { Desk } from "../../src/desk/desk";
import { exportFigures } from "../../src/desk/figures/export-figures";
import { takeConfirmed, takeMany } from "../../src/desk/figures/take-many";
import { tellOwnFigures } from "../../src/desk/figures/tell-own-figures";
import { readTeam } from "../../src/desk/read-team";
import { today } from "../../src/desk/today";
import { addHamlets } from "../../src/desk/unit/add-hamlets";
import { keepUnits } from "../../src/desk/unit/keep-units";
import { figureOf } from "../../src/domain/figures/unit-figures";
import { asIdentity, makeTabletKey } from "../../src/vault/tablet-key";
import { openedOffice } from "../cast/desk";

const communes = Array.from({ length: 12 }, (_, n) => ({
  code: `xa-${n}`,
  name: `Xã ${n + 1}`,
  kind: "commune",
  parent: "86",
}));
const file = { source: "test", units: [{ code: "86", name: "Tỉnh Vĩnh Long", kind: "province" }, ...communes] };

/** An office with a key of its own, which stands in a unit or nowhere. */
async function officeIn(unit: string | undefined) {
  const { desk, lead } = await openedOffice();
  desk.identity = asIdentity(await makeTabletKey(desk.identity.id));
  // Ids are unlike any other's in the world; those of test desks are alike.
  let made = 0;
  desk.newId = () => `${unit}-${(made += 1)}`;
  const office = (await desk.journal.things("office"))[0]!.id;
  if (unit) await keepUnits(desk, { office, unit, name: "86", file }, lead);
  return { desk, lead, office };
}

/** The file of a commune with so many hamlets. */
async function fileOf(unit: string, hamlets: number) {
  const { desk, lead, office } = await officeIn(unit);
  const names = Array.from({ length: hamlets }, (_, n) => `Ấp ${n + 1}`);
  await addHamlets(desk, { office, unit, names, known: [] }, lead);
  const text = (await exportFigures(desk, office))!;
  return { name: `${unit}.json`, text: async () => text };
}

const month = async (desk: Desk) => (await (await desk.figures()).figurePeriods())[0]!;
const quiet = { heard: () => undefined };

describe("many files at once", () => {
  test("wait until each sender's mark was compared, and then all are taken; a bad one stops no other", async () => {
    const files = await Promise.all(communes.slice(0, 5).map(({ code }, n) => fileOf(code, n + 1)));
    const { desk, lead } = await officeIn("86");
    const bad = [
      { name: "other.json", text: async () => "{}" },
      { name: "stick.json", text: () => Promise.reject(new Error("The stick was pulled.")) },
    ];
    const read: number[] = [];
    const all = [files[0]!, ...bad, ...files.slice(1)];
    const come = await takeMany(desk, all, { by: lead, heard: (n) => read.push(n) });
    expect(read).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(come.faults.map(({ file, not }) => [file, not.fault])).toEqual([
      ["other.json", "unreadable"],
      ["stick.json", "not-read"],
    ]);
    expect([come.taken, come.unknown.length]).toEqual([[], 5]);
    for (const one of come.unknown.slice(0, 4)) expect((await takeConfirmed(desk, one, lead)).taken).toHaveLength(1);
    const again = await takeMany(desk, files, { by: lead, ...quiet });
    expect([again.older.length, again.unknown.length]).toEqual([4, 1]);
    const top = (await (await desk.figures()).aroundUnit(await month(desk), "86")).row!;
    expect(figureOf(top, "teams:hamlet").of).toBe(1 + 2 + 3 + 4);
  });

  test("of a volunteer are not taken, and it is said why", async () => {
    const { desk } = await officeIn("86");
    const one = await fileOf("xa-1", 2);
    const come = await takeMany(desk, [one], { by: "nobody", ...quiet });
    expect((await takeConfirmed(desk, come.unknown[0]!, "nobody")).faults).toMatchObject([
      { not: { fault: "leads-only" } },
    ]);
  });
});

describe("an office that never said where it stands", () => {
  test("has what others sent in its sums, and goes on telling its own beside it", async () => {
    const { desk, lead, office } = await officeIn(undefined);
    const come = await takeMany(desk, [await fileOf("xa-1", 2), await fileOf("xa-2", 3)], { by: lead, ...quiet });
    for (const one of come.unknown) await takeConfirmed(desk, one, lead);
    const tellOwn = async () => tellOwnFigures(desk, (await readTeam(desk.journal, office, today(desk)))!);
    await tellOwn();
    await addHamlets(desk, { office, unit: "", names: ["Ấp Chợ"], known: [] }, lead);
    await tellOwn();
    const shelf = await desk.figures();
    const { row, beneath } = await shelf.aroundUnit(await month(desk), office);
    expect(figureOf(row!, "teams:hamlet").of).toBe(2 + 3 + 1);
    expect(beneath.map(({ unit }) => unit)).toContain("86");
    const before = await shelf.unitFiguresBelow(await month(desk), office);
    await tellOwn();
    expect(await shelf.unitFiguresBelow(await month(desk), office)).toEqual(before);
  });
});
