import { describe, expect, test, vi } from "vitest";
import type { Desk } from "../../../src/desk/desk";
import { ownGuidesHere } from "../../../src/desk/guide/own-guides-here";
import { withdrawGuide } from "../../../src/desk/guide/withdraw-guide";
import { aboutGuide } from "../../../src/domain/event";
import { setWords } from "../../../src/domain/author/edit-guide";
import { openDesk } from "../../cast/desk";
import { houseCode, openWriters, titled } from "../../cast/own-guide";
import type { MemoryJournal } from "../../journal/memory-journal";
import { MemoryHub } from "../memory-log";
import { allEven, openDevice, waiting } from "./shared-device";

/** Titles of the office's own guides that citizens find on a device. */
const found = async (desk: Desk) =>
  (await ownGuidesHere(desk, await desk.journal.things("guide"))).here.map(({ title }) => title);

/** An office whose guides are written on tablet A; `joins` is another device of it. */
async function sharedWriters() {
  const writers = await openWriters();
  const hub = new MemoryHub();
  const a = openDevice(hub, "A", { local: writers.desk.journal as MemoryJournal });
  const desk: Desk = Object.assign(writers.desk, { journal: a.journal });
  const joins = async (id: string) => {
    const device = openDevice(hub, id);
    const there: Desk = { ...(await openDesk()), journal: device.journal };
    await allEven(hub, [a, device]);
    return { device, desk: there };
  };
  return { ...writers, hub, a, desk, joins };
}

describe("a guide of the office's own at its other devices", () => {
  test("signed on one, it is found on another with its steps, and on one that joins later", async () => {
    const { a, hub, joins, write, sign } = await sharedWriters();
    const b = await joins("B");
    await write(titled("Xin bản sao"));
    expect(await sign(titled("Xin bản sao"))).toBe("signed");
    await allEven(hub, [a, b.device]);
    expect(await found(b.desk)).toEqual(["Xin bản sao"]);
    const [signed] = await b.desk.journal.things("guide");
    expect((await (await b.desk.guides()).guide(signed!.text))?.guide).toMatchObject({ code: houseCode, ours: true });
    const c = await joins("C");
    expect(await found(c.desk)).toEqual(["Xin bản sao"]);
  });

  test("withdrawn on another device, it is gone on all, and its steps stay for open requests", async () => {
    const { a, hub, joins, desk, tham, write, sign } = await sharedWriters();
    const b = await joins("B");
    await write(titled("Xin bản sao"));
    await sign(titled("Xin bản sao"));
    await allEven(hub, [a, b.device]);
    expect(await withdrawGuide(b.desk, houseCode, tham)).toBe("changed");
    await allEven(hub, [a, b.device]);
    expect([await found(desk), await found(b.desk)]).toEqual([[], []]);
    expect(await (await b.desk.guides()).guides()).toHaveLength(1);
  });

  test("signed while the hub was away, it comes once it is reached", async () => {
    const { a, joins, write, sign } = await sharedWriters();
    const b = await joins("B");
    a.log.goes("away");
    await write(titled("Xin bản sao"));
    expect(await sign(titled("Xin bản sao"))).toBe("signed");
    expect(await found(b.desk)).toEqual([]);
    a.log.goes("up");
    await vi.waitFor(async () => expect(await found(b.desk)).toEqual(["Xin bản sao"]), waiting);
  });

  test("what a line carries beside the mark of the signed text is nobody's guide", async () => {
    const { a, hub, joins, desk, office, lien, khoi } = await sharedWriters();
    const b = await joins("B");
    const data = {
      office,
      guide: "BM1",
      guideVersion: 1,
      text: "0a".repeat(32),
      writers: [lien],
      words: titled("Bài lạ"),
    };
    const line = { about: aboutGuide("BM1", 1), version: 1, type: "guide-signed" as const, data };
    const signature = await desk.identity.sign("");
    await desk.journal.append([{ ...line, at: desk.now(), by: khoi, tablet: desk.identity.id, signature }]);
    await allEven(hub, [a, b.device]);
    expect(await b.desk.journal.things("guide")).toHaveLength(1);
    expect(await found(b.desk)).toEqual([]);
    expect(await (await b.desk.guides()).guides()).toEqual([]);
  });

  test("one longer than a line may be stays where it was signed, and its withdrawal goes everywhere", async () => {
    const { a, hub, joins, desk, tham, write, sign } = await sharedWriters();
    const b = await joins("B");
    const long = setWords(titled("Bài dài"), ["synonyms", 0], { words: "ấp ".repeat(20_000).trim(), optional: false });
    await write(long);
    expect(await sign(long)).toBe("signed");
    await allEven(hub, [a, b.device]);
    expect([await found(desk), await found(b.desk)]).toEqual([["Bài dài"], []]);
    expect(await withdrawGuide(desk, houseCode, tham)).toBe("changed");
    await allEven(hub, [a, b.device]);
    expect(await b.desk.journal.things("guide")).toMatchObject([{ withdrawn: { by: tham } }]);
  });

  test("a row of a guide holds no text: it is read with every list", async () => {
    const { desk, write, sign } = await sharedWriters();
    await write(titled("Xin bản sao"));
    await sign(titled("Xin bản sao"));
    expect(Object.keys((await desk.journal.things("guide"))[0]!)).not.toContain("words");
  });
});
