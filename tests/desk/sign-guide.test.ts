import { expect, test } from "vitest";
import { changeDraft } from "../../src/desk/guide/change-draft";
import { ownGuidesHere } from "../../src/desk/guide/own-guides-here";
import { withdrawGuide } from "../../src/desk/guide/withdraw-guide";
import type { Desk } from "../../src/desk/desk";
import { setWords } from "../../src/domain/author/edit-guide";
import { houseCode, houseText, openWriters, titled } from "../cast/own-guide";

const signedIn = (desk: Desk) => desk.journal.things("guide");
const found = async (desk: Desk) => (await ownGuidesHere(desk, await signedIn(desk))).here;

test("a draft that another member played is practised under the next version, and is a draft no more", async () => {
  const { desk, lien, khoi, write, sign } = await openWriters();
  await write(titled("Xin bản sao"));
  expect(await sign(titled("Xin bản sao"))).toBe("signed");
  expect(await (await desk.drafts()).drafts()).toEqual([]);
  expect(await signedIn(desk)).toMatchObject([{ guide: houseCode, writers: [lien], by: khoi, at: desk.now() }]);
  expect(await found(desk)).toMatchObject([{ code: houseCode, title: "Xin bản sao", ours: true }]);
});

test("whoever wrote any of it cannot sign it", async () => {
  const { desk, lien, khoi, tham, write, sign } = await openWriters();
  await write(houseText);
  expect(await sign(houseText, { by: lien })).toBe("writer");
  const splice = { at: 0, out: "", put: "# \n" };
  await changeDraft(desk, { code: houseCode, nth: 1, entry: { does: "change", splice } }, khoi);
  expect(await sign(`# \n${houseText}`, { by: khoi })).toBe("writer");
  expect(await signedIn(desk)).toEqual([]);
  expect(await sign(`# \n${houseText}`, { by: tham })).toBe("signed");
});

test("nothing is signed but the text that was played", async () => {
  const { desk, lien, write, sign } = await openWriters();
  await write(houseText);
  const splice = { at: 0, out: "", put: "# \n" };
  await changeDraft(desk, { code: houseCode, nth: 1, entry: { does: "change", splice } }, lien);
  expect(await sign(houseText)).toBe("changed");
  expect(await signedIn(desk)).toEqual([]);
});

test("a step that was skipped, a fault and a wrong PIN each keep the signature back", async () => {
  const { desk, write, sign } = await openWriters();
  const faulty = setWords(houseText, ["title"], { words: "", optional: false });
  await write(faulty);
  expect(await sign(faulty)).toBe("has-faults");
  await (await desk.drafts()).drop(houseCode);
  await write(houseText);
  expect(await sign(houseText, { done: ["one-step"] })).toBe("not-whole");
  expect(await sign(houseText, { pin: "111222" })).toMatchObject({ wrongPin: { open: false } });
  expect(await signedIn(desk)).toEqual([]);
});

test("the signed version is practised until the next one is signed, and is kept for requests that name it", async () => {
  const { desk, write, sign } = await openWriters();
  await write(titled("Bản một"));
  await sign(titled("Bản một"));
  const [first] = await found(desk);
  await write(titled("Bản hai"));
  expect(await found(desk)).toEqual([first]);
  await sign(titled("Bản hai"));
  const [second] = await found(desk);
  expect(second).toMatchObject({ title: "Bản hai", version: first!.version + 1 });
  const { versions } = await ownGuidesHere(desk, await signedIn(desk));
  expect(versions.map(({ version }) => version)).toEqual([first!.version, second!.version]);
  expect((await (await desk.guides()).guide(first!.text))?.guide.title).toBe("Bản một");
});

test("a guide that was withdrawn is found by nobody, with who and when, until it is signed again", async () => {
  const { desk, lien, tham, write, sign } = await openWriters();
  await write(houseText, "BM1");
  await sign(houseText, { code: "BM1" });
  expect(await withdrawGuide(desk, "BM1", lien)).toBe("not-allowed");
  expect(await withdrawGuide(desk, "BM1", tham)).toBe("changed");
  expect(await found(desk)).toEqual([]);
  expect(await signedIn(desk)).toMatchObject([{ withdrawn: { by: tham, at: desk.now() } }]);
  expect(await withdrawGuide(desk, "BM1", tham)).toBe("unknown");
  await write(houseText, "BM1");
  expect(await sign(houseText, { code: "BM1" })).toBe("signed");
  expect(await found(desk)).toMatchObject([{ code: "BM1" }]);
});

test("withdrawing the last version does not bring the one before it back", async () => {
  const { desk, tham, write, sign } = await openWriters();
  for (const title of ["Bản một", "Bản hai"]) {
    await write(titled(title));
    await sign(titled(title));
  }
  await withdrawGuide(desk, houseCode, tham);
  expect(await found(desk)).toEqual([]);
});

test("a signature that stands already, as after a power cut, is not written twice", async () => {
  const { desk, write, sign } = await openWriters();
  await write(houseText);
  await sign(houseText);
  await write(houseText);
  expect(await sign(houseText)).toBe("signed");
  expect(await signedIn(desk)).toHaveLength(1);
  expect(await (await desk.drafts()).drafts()).toEqual([]);
});

test("a text that this device lost comes back out of the line that signed it", async () => {
  const { desk, write, sign } = await openWriters();
  await write(houseText);
  await sign(houseText);
  const [before] = await (await desk.guides()).guides();
  await (await desk.guides()).erase();
  expect(await found(desk)).toMatchObject([{ code: houseCode }]);
  expect(await (await desk.guides()).guides()).toEqual([before]);
});
