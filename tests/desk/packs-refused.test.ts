import { beforeAll, describe, expect, test } from "vitest";
import { makePack } from "../../src/desk/guide/pack/make-pack";
import { readPack } from "../../src/desk/guide/pack/read-pack";
import { confirmPackSender, takePack } from "../../src/desk/guide/pack/take-pack";
import { signFile } from "../../src/desk/signed-file";
import { markOf } from "../../src/desk/guide/mark-of";
import { signedText } from "../../src/domain/event";
import { codeFrom } from "../../src/domain/guide/code-of-office";
import { packFileKind, type PackBody } from "../../src/domain/guide/pack/pack-file";
import { houseText, titled } from "../cast/own-guide";
import { fileOf, lookAt, opened, openHungNhuong, openPackOffice, packOf, takeUp, type PackOffice } from "../cast/packs";

const bodyOf = (text: string) => (JSON.parse(text) as { body: PackBody }).body;

/** The pack of an office whose people signed otherwise than they should: what it says is signed by its own key all the same. */
async function signedAnew(from: PackOffice, text: string, change: (body: PackBody) => unknown): Promise<string> {
  const body = bodyOf(text);
  change(body);
  return signFile(from.desk, packFileKind, body);
}

let hungNhuong: PackOffice;
let text: string;
beforeAll(async () => void ({ hungNhuong, text } = await openHungNhuong()));

describe("refused, each with its own reason", () => {
  test("what was changed by one byte, or signed by nobody", async () => {
    const { desk } = await openPackOffice("Xã Bình Phú");
    const fault = async (changed: string) => ((await lookAt(desk, changed)) as { fault?: string }).fault;
    expect(await fault(text.replace("Xin bản sao", "Xin bản sạo"))).toBe("forged");
    expect(await fault(text.replace('"kind":', '"kind": '))).toBe("forged");
    const { signature, ...rest } = JSON.parse(text) as { signature: string; key: string };
    expect(await fault(JSON.stringify({ ...rest, signature: signature.slice(1) }))).toBe("forged");
    const other = await openPackOffice("Xã Tân Phong");
    expect(await fault(text.replaceAll(JSON.stringify(rest.key), JSON.stringify(other.desk.identity.key)))).toBe(
      "forged",
    );
  });

  test("what is no pack: other files, deep ones, huge ones, half of one", async () => {
    const { desk } = await openPackOffice("Xã Bình Phú");
    for (const none of [
      "",
      "không phải gói",
      "{}",
      "[".repeat(100_000),
      `[${"0,".repeat(200_000)}0]`,
      text.slice(0, -9),
    ])
      expect(await lookAt(desk, none), none.slice(0, 20)).toEqual({ fault: "unreadable" });
    expect(await readPack(desk, new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 0xff])]))).toEqual({ fault: "unreadable" });
    expect(await readPack(desk, new Blob(["\uFEFF", text]))).toEqual({ fault: "unreadable" });
  });

  test("a file of a gigabyte, of which nothing is read", async () => {
    const { desk } = await openPackOffice("Xã Bình Phú");
    const read = () => Promise.reject(new Error("it was read"));
    expect(await readPack(desk, { size: 1024 ** 3, arrayBuffer: read })).toEqual({ fault: "too-large" });
  });

  test("a part or a form of a later release", async () => {
    const { desk } = await openPackOffice("Xã Bình Phú");
    const anew = (change: (body: PackBody) => unknown) => signedAnew(hungNhuong, text, change);
    expect(await lookAt(desk, await anew((body) => Object.assign(body, { form: 2 })))).toEqual({ fault: "later" });
    expect(await lookAt(desk, await anew(({ parts }) => Object.assign(parts, { sounds: [] })))).toEqual({
      fault: "later",
    });
    expect(await lookAt(desk, await anew(({ parts }) => Object.assign(parts, { "../x": [] })))).toEqual({
      fault: "unreadable",
    });
  });

  test("names that climb out of a folder, hold an office's sign, or hide what stands beside them", async () => {
    const { desk } = await openPackOffice("Xã Bình Phú");
    const named = (office: object) =>
      signedAnew(hungNhuong, text, (body) => Object.assign(body.office, office)).then((one) => lookAt(desk, one));
    for (const id of ["../x", "a/b", "h7@x", ""]) expect(await named({ id }), id).toEqual({ fault: "unreadable" });
    for (const name of ["Xã\u202EBình", "<b>Xã", "\u0000"])
      expect(await named({ name })).toEqual({ fault: "unreadable" });
    const guide = await signedAnew(
      hungNhuong,
      text,
      ({ parts: { guides } }) => (guides[0]!.line.data.guide = "../BM1"),
    );
    expect(await lookAt(desk, guide)).toEqual({ fault: "unreadable" });
  });

  test("an office that signs another text than the one that was played, a writer's own signature, or another's line", async () => {
    const { desk } = await openPackOffice("Xã Bình Phú");
    const anew = async (change: (guides: PackBody["parts"]["guides"]) => unknown) =>
      lookAt(desk, await signedAnew(hungNhuong, text, ({ parts }) => change(parts.guides)));
    expect(await anew(([one]) => (one!.text = titled("Chưa ai xem")))).toEqual({ fault: "forged" });
    expect(await anew(([one]) => (one!.line.by = one!.line.data.writers[0]!))).toEqual({ fault: "forged" });
    expect(await anew(([one]) => (one!.line.data.guideVersion = 9))).toEqual({ fault: "forged" });
    expect(
      await anew(
        ([one, two]) => ([one!.line.signature, two!.line.signature] = [two!.line.signature, one!.line.signature]),
      ),
    ).toEqual({ fault: "forged" });
    expect(await anew(([one, two]) => ([one!.line, two!.line] = [two!.line, one!.line]))).toEqual({ fault: "forged" });
    expect(await anew((guides) => guides.push(guides[0]!))).toEqual({ fault: "unreadable" });
  });

  test("a guide that breaks the rules of guides", async () => {
    const { desk } = await openPackOffice("Xã Bình Phú");
    const from = await openPackOffice("Xã Tân Phong");
    await from.publish("BM1", houseText);
    const broken = await signedAnew(from, (await packOf(from, "BM1")).text, () => undefined);
    const body = bodyOf(broken);
    const [one] = body.parts.guides;
    one!.text = houseText.replace(/^title:.*$/m, "title: ''");
    one!.line.data.text = await markOf(one!.text);
    one!.line.signature = await from.desk.identity.sign(signedText(one!.line));
    expect(await lookAt(desk, await signFile(from.desk, packFileKind, body))).toEqual({ fault: "has-faults" });
  });

  test("the office's own pack, and a key that is known to speak for another office", async () => {
    expect(await lookAt(hungNhuong.desk, text)).toEqual({ fault: "own-office" });
    const binhPhu = await openPackOffice("Xã Bình Phú");
    await takeUp(binhPhu, text);
    const posing = await signedAnew(hungNhuong, text, (body) => (body.office.id = "another-office"));
    expect(await lookAt(binhPhu.desk, posing)).toEqual({ fault: "other-office" });
  });

  test("whoever may not: a volunteer neither makes, confirms nor takes one; and nothing goes along but what stands here", async () => {
    const binhPhu = await openPackOffice("Xã Bình Phú");
    const come = await opened(binhPhu.desk, text);
    expect(await makePack(hungNhuong.desk, ["BM1"], hungNhuong.lien)).toBe("not-allowed");
    expect(await confirmPackSender(binhPhu.desk, come, binhPhu.lien)).toBe("not-allowed");
    expect(await takePack(binhPhu.desk, come, binhPhu.lien)).toBe("not-allowed");
    await takeUp(binhPhu, text);
    expect(await makePack(binhPhu.desk, [codeFrom(hungNhuong.office, "BM1"), "BM7"], binhPhu.lead)).toBe("nothing");
  });

  test("a file that is taken for a pack keeps its bytes to the last one", async () => {
    const { desk } = await openPackOffice("Xã Bình Phú");
    expect(await readPack(desk, fileOf(`${text} `))).toEqual({ fault: "forged" });
  });
});
