import { describe, expect, test } from "vitest";
import type { Desk } from "../../src/desk/desk";
import { today } from "../../src/desk/today";
import { exportFigures } from "../../src/desk/figures/export-figures";
import { confirmSender, readFigures, takeFigures, type FiguresCome } from "../../src/desk/figures/import-figures";
import { stateTotal } from "../../src/desk/figures/state-total";
import { tellOwnFigures } from "../../src/desk/figures/tell-own-figures";
import { withdrawFigures } from "../../src/desk/figures/withdraw-figures";
import { readTeam } from "../../src/desk/read-team";
import { addHamlets } from "../../src/desk/unit/add-hamlets";
import { signFile } from "../../src/desk/signed-file";
import { keepUnits } from "../../src/desk/unit/keep-units";
import { figuresFileKind } from "../../src/domain/figures/figures-file";
import { figureOf } from "../../src/domain/figures/unit-figures";
import { asIdentity, makeTabletKey } from "../../src/vault/tablet-key";
import { openedOffice } from "../cast/desk";

const source = "test";
const province = { code: "86", name: "Tỉnh Vĩnh Long", kind: "province" };
const commune = (code: string, name: string) => ({ code, name, kind: "commune", parent: "86" });
const file = { source, units: [province, commune("28987", "Xã Hưng Nhượng"), commune("28993", "Xã Giồng Trôm")] };

/** An office that stands in a unit, with a key of its own. */
async function officeIn(unit: string) {
  const { desk, lead } = await openedOffice();
  desk.identity = asIdentity(await makeTabletKey());
  const office = (await desk.journal.things("office"))[0]!.id;
  await keepUnits(desk, { office, unit, name: "86", file }, lead);
  return { desk, lead, office };
}

const tellOwn = async (desk: Desk, office: string) =>
  tellOwnFigures(desk, (await readTeam(desk.journal, office, today(desk)))!);

/** A commune with three hamlets that typed a total, and its file. */
async function communeFile() {
  const from = await officeIn("28987");
  const names = ["Ấp 1", "Ấp 2", "Ấp 3"];
  await addHamlets(from.desk, { office: from.office, unit: "28987", names, known: [] }, from.lead);
  return { ...from, text: (await exportFigures(from.desk, from.office))! };
}

describe("figures carried from a commune to the province", () => {
  test("are taken once the sender's mark was compared, and taken again change nothing", async () => {
    const { text } = await communeFile();
    const { desk, lead, office } = await officeIn("86");
    await tellOwn(desk, office);
    const come = (await readFigures(desk, text)) as FiguresCome;
    expect(come.sender).toBeUndefined();
    expect(await takeFigures(desk, come, lead)).toBe("unconfirmed");
    await confirmSender(desk, come, lead);
    expect(await takeFigures(desk, come, lead)).toBe("taken");
    const shelf = await desk.figures();
    const [period] = await shelf.figurePeriods();
    const before = await shelf.unitFiguresBelow(period!, "86");
    const top = (await shelf.aroundUnit(period!, "86")).row!;
    expect(figureOf(top, "teams:hamlet")).toEqual({ have: 0, of: 3 });
    expect(figureOf(top, "teams:commune"), "the other commune is unknown, not without a team").toEqual({
      have: 0,
      of: 1,
    });
    expect(figureOf(top, "sent:commune")).toEqual({ have: 1, of: 2 });
    const again = (await readFigures(desk, text)) as FiguresCome;
    expect(again.sender?.name).toBe("Xã Hưng Nhượng");
    expect(await takeFigures(desk, again, lead)).toBe("older");
    await tellOwn(desk, office);
    expect(await shelf.unitFiguresBelow(period!, "86")).toEqual(before);
  });

  test("are asked about again when their tablet lost its key and signs with another one", async () => {
    const { text, desk: from, office } = await communeFile();
    const { desk, lead } = await officeIn("86");
    const first = (await readFigures(desk, text)) as FiguresCome;
    expect(first.keyIsNew).toBe(false);
    await confirmSender(desk, first, lead);
    from.identity = asIdentity(await makeTabletKey(from.identity.id));
    const come = (await readFigures(desk, (await exportFigures(from, office))!)) as FiguresCome;
    expect(come).toMatchObject({ sender: undefined, keyIsNew: true });
    expect(await takeFigures(desk, come, lead)).toBe("unconfirmed");
    await confirmSender(desk, come, lead);
    expect(await takeFigures(desk, come, lead)).not.toBe("unconfirmed");
  });

  test("are refused when a word of them was changed, or their sender speaks for another unit", async () => {
    const { text, desk: from, lead: theirs, office } = await communeFile();
    const { desk, lead } = await officeIn("86");
    expect(await readFigures(desk, text.replace("Ấp 1", "Ấp 9"))).toEqual({ fault: "forged" });
    expect(await readFigures(desk, "không phải tệp")).toEqual({ fault: "unreadable" });
    await confirmSender(desk, (await readFigures(desk, text)) as FiguresCome, lead);
    await keepUnits(from, { office, unit: "28993", name: "86", file }, theirs);
    expect(await readFigures(desk, (await exportFigures(from, office))!)).toEqual({ fault: "other-unit" });
  });

  test("a total that was stated travels with its source, and stands over the list", async () => {
    const { desk, lead, office } = await officeIn("28987");
    const place = { unit: "28987", parent: "86", kind: "commune", name: "Xã Hưng Nhượng" };
    const stated = { have: 41, of: 60, source: "văn phòng xã", on: "2026-11-24" };
    await stateTotal(desk, { period: "2026-Q4", place, what: "officials", stated }, lead);
    const to = await officeIn("86");
    const come = (await readFigures(to.desk, (await exportFigures(desk, office))!)) as FiguresCome;
    await confirmSender(to.desk, come, to.lead);
    await takeFigures(to.desk, come, to.lead);
    const row = (await (await to.desk.figures()).aroundUnit("2026-Q4", "86")).row!;
    expect(figureOf(row, "officials")).toEqual({ have: 41, of: 60 });
  });

  test("taken by mistake are let go by a lead: the earlier ones come back, and the sender is still trusted", async () => {
    const { text, desk: from, lead: theirs, office: fromOffice } = await communeFile();
    const { desk, lead, office } = await officeIn("86");
    const shelf = await desk.figures();
    const take = async (file: string) => takeFigures(desk, (await readFigures(desk, file)) as FiguresCome, lead);
    await tellOwn(desk, office);
    await confirmSender(desk, (await readFigures(desk, text)) as FiguresCome, lead);
    const period = (await shelf.figurePeriods())[0]!;
    const nobodySent = await shelf.unitFiguresBelow(period, "86");
    expect(await take(text)).toBe("taken");
    const right = await shelf.unitFiguresBelow(period, "86");
    await addHamlets(from, { office: fromOffice, unit: "28987", names: ["Ấp 4"], known: [] }, theirs);
    from.now = () => desk.now() + 60_000;
    expect(await take((await exportFigures(from, fromOffice))!)).toBe("taken");
    const letGo = async (by: string) =>
      withdrawFigures(desk, { office, unit: "28987", made: (await shelf.lastTaken("28987"))! }, by);
    expect(await letGo("somebody")).toBe("leads-only");
    expect(await letGo(lead)).toBe("withdrawn");
    expect(await shelf.unitFiguresBelow(period, "86")).toEqual(right);
    expect(await letGo(lead)).toBe("withdrawn");
    const told = await shelf.unitFiguresBelow(period, "86");
    expect(told.map(({ unit, own }) => [unit, own])).toEqual(nobodySent.map(({ unit, own }) => [unit, own]));
    expect((await readFigures(desk, text)) as FiguresCome).toHaveProperty("sender.name", "Xã Hưng Nhượng");
    expect(await take(text)).toBe("taken");
  });

  test("are refused with more than there are, and so is a total typed like that", async () => {
    const { desk, lead } = await officeIn("28987");
    const place = { unit: "28987", parent: "86", kind: "commune", name: "Xã Hưng Nhượng" };
    const of = (have: number) => ({ have, of: 40, source: "văn phòng xã", on: "2026-11-24" });
    const state = (have: number) =>
      stateTotal(desk, { period: "2026-Q4", place, what: "officials", stated: of(have) }, lead);
    expect(await state(45)).toBe("more-than-all");
    expect(await (await desk.figures()).figurePeriods()).toEqual([]);
    const body = {
      root: "28987",
      office: "o",
      madeAt: desk.now(),
      above: [],
      parts: [{ period: "2026-11", rows: [{ ...place, own: { officials: { have: 45, of: 40 } } }] }],
    };
    const text = await signFile(desk, figuresFileKind, body);
    expect(await readFigures(desk, text)).toMatchObject({ fault: "more-than-all", have: 45, of: 40 });
  });

  test("nobody but a lead states, confirms or takes", async () => {
    const { text } = await communeFile();
    const { desk } = await officeIn("86");
    const come = (await readFigures(desk, text)) as FiguresCome;
    expect(await confirmSender(desk, come, "somebody")).toBe("leads-only");
    expect(await takeFigures(desk, come, "somebody")).toBe("leads-only");
  });
});
