import { beforeAll, describe, expect, test } from "vitest";
import type { Desk } from "../../src/desk/desk";
import { confirmPackSender, takePack } from "../../src/desk/guide/pack/take-pack";
import { ownGuidesHere } from "../../src/desk/guide/own-guides-here";
import { withdrawGuide } from "../../src/desk/guide/withdraw-guide";
import { codeFrom } from "../../src/domain/guide/code-of-office";
import { asIdentity, makeTabletKey } from "../../src/vault/tablet-key";
import { houseText, titled } from "../cast/own-guide";
import { opened, openHungNhuong, openPackOffice, packOf, takeUp, type PackOffice } from "../cast/packs";

const found = async (desk: Desk) => (await ownGuidesHere(desk, await desk.journal.things("guide"))).here;
let hungNhuong: PackOffice;
let text: string;
beforeAll(async () => void ({ hungNhuong, text } = await openHungNhuong()));

describe("a pack of guides carried to another office", () => {
  test("is looked at without keeping anything, and taken up once the mark was compared", async () => {
    const binhPhu = await openPackOffice("Xã Bình Phú");
    const { desk, lead } = binhPhu;
    const come = await opened(desk, text);
    expect(come.office).toEqual({ id: hungNhuong.office, name: "Xã Hưng Nhượng" });
    expect(come.mark).toBe((await packOf(hungNhuong, "BM1")).mark);
    expect(come.guides.map(({ guide, state }) => [guide.title, state])).toEqual([
      ["Xin bản sao", "new"],
      ["Sao y ở xã", "new"],
    ]);
    expect(come).toMatchObject({ sender: undefined, keyIsNew: false, nothing: undefined });
    expect(await takePack(desk, come, lead)).toBe("unconfirmed");
    expect(await (await desk.guides()).guides()).toEqual([]);
    expect(await confirmPackSender(desk, come, lead)).toBe("confirmed");
    expect(await takePack(desk, come, lead)).toBe("taken");
    expect(await found(desk)).toMatchObject([
      { code: codeFrom(hungNhuong.office, "BM1"), title: "Xin bản sao", from: "Xã Hưng Nhượng", ours: true },
      { code: codeFrom(hungNhuong.office, "BM2"), title: "Sao y ở xã", from: "Xã Hưng Nhượng" },
    ]);
  });

  test("opened a second time says that all of it is here, and changes nothing", async () => {
    const binhPhu = await openPackOffice("Xã Bình Phú");
    expect(await takeUp(binhPhu, text)).toBe("taken");
    const before = await binhPhu.desk.journal.things("guide");
    const again = await opened(binhPhu.desk, text);
    expect(again).toMatchObject({ nothing: "same", sender: { name: "Xã Hưng Nhượng" } });
    expect(await takePack(binhPhu.desk, again, binhPhu.lead)).toBe("same");
    expect(await binhPhu.desk.journal.things("guide")).toEqual(before);
  });

  test("stands beside a guide of the same code, written here or elsewhere, word for word the same or not", async () => {
    const binhPhu = await openPackOffice("Xã Bình Phú");
    const tanPhong = await openPackOffice("Xã Tân Phong");
    await binhPhu.publish("BM1", titled("Xin bản sao"));
    await tanPhong.publish("BM1", titled("Bài khác hẳn"));
    await takeUp(binhPhu, text);
    await takeUp(binhPhu, (await packOf(tanPhong, "BM1")).text);
    const all = (await found(binhPhu.desk)).filter(({ code }) => code.startsWith("BM1"));
    expect(all.map(({ code, title, from }) => [code, title, from])).toEqual([
      ["BM1", "Xin bản sao", undefined],
      [codeFrom(hungNhuong.office, "BM1"), "Xin bản sao", "Xã Hưng Nhượng"],
      [codeFrom(tanPhong.office, "BM1"), "Bài khác hẳn", "Xã Tân Phong"],
    ]);
  });

  test("takes a newer version up, and never goes back to an older one", async () => {
    const from = await openPackOffice("Xã Tân Phong");
    const binhPhu = await openPackOffice("Xã Bình Phú");
    await from.publish("BM1", titled("Bản một"));
    const first = (await packOf(from, "BM1")).text;
    await takeUp(binhPhu, first);
    await from.publish("BM1", titled("Bản hai"));
    const second = await opened(binhPhu.desk, (await packOf(from, "BM1")).text);
    expect(second.guides[0]!.state).toBe("newer");
    expect(await takePack(binhPhu.desk, second, binhPhu.lead)).toBe("taken");
    expect(await takeUp(binhPhu, first)).toBe("same");
    expect(await found(binhPhu.desk)).toMatchObject([{ title: "Bản hai", version: second.guides[0]!.version }]);
    const other = await openPackOffice("Xã Mỹ Hòa");
    await takeUp(other, (await packOf(from, "BM1")).text);
    expect(await takeUp(other, first)).toBe("older");
    expect(await found(other.desk)).toMatchObject([{ title: "Bản hai" }]);
  });

  test("says which of its guides is the same version with other words, and keeps what stands", async () => {
    const binhPhu = await openPackOffice("Xã Bình Phú");
    await takeUp(binhPhu, text);
    const copy = await openPackOffice("Xã Hưng Nhượng", hungNhuong.desk.identity);
    await copy.publish("BM1", titled("Bản kia"));
    const come = await opened(binhPhu.desk, (await packOf(copy, "BM1")).text);
    expect(come.sender, "it is the same office, and the same key").toBeDefined();
    expect(come.guides[0]!.state).toBe("conflict");
    expect(await takePack(binhPhu.desk, come, binhPhu.lead)).toBe("conflict");
    expect((await found(binhPhu.desk)).map(({ title }) => title)).toEqual(["Xin bản sao", "Sao y ở xã"]);
  });

  test("a guide that a lead withdrew here does not come back with the same pack", async () => {
    const binhPhu = await openPackOffice("Xã Bình Phú");
    await takeUp(binhPhu, text);
    for (const code of ["BM1", "BM2"])
      expect(await withdrawGuide(binhPhu.desk, codeFrom(hungNhuong.office, code), binhPhu.lead)).toBe("changed");
    expect(await found(binhPhu.desk)).toEqual([]);
    expect(await takeUp(binhPhu, text)).toBe("withdrawn");
    expect(await found(binhPhu.desk)).toEqual([]);
  });

  test("brings the texts to another device of the office, on which the lines stand already", async () => {
    const binhPhu = await openPackOffice("Xã Bình Phú");
    await takeUp(binhPhu, text);
    await (await binhPhu.desk.guides()).erase();
    const lines = await binhPhu.desk.journal.things("guide");
    expect((await opened(binhPhu.desk, text)).guides.map(({ state }) => state)).toEqual(["lacking", "lacking"]);
    expect(await takeUp(binhPhu, text)).toBe("taken");
    expect(await found(binhPhu.desk)).toHaveLength(2);
    expect(await binhPhu.desk.journal.things("guide")).toEqual(lines);
  });

  test("is asked about again when its office signs with another key", async () => {
    const from = await openPackOffice("Xã Tân Phong");
    const binhPhu = await openPackOffice("Xã Bình Phú");
    await from.publish("BM1", houseText);
    const first = (await packOf(from, "BM1")).text;
    await takeUp(binhPhu, first);
    from.desk.identity = asIdentity(await makeTabletKey(from.desk.identity.id));
    const come = await opened(binhPhu.desk, (await packOf(from, "BM1")).text);
    expect(come).toMatchObject({ sender: undefined, keyIsNew: true });
    expect(await takePack(binhPhu.desk, come, binhPhu.lead)).toBe("unconfirmed");
  });
});
