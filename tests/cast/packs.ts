import type { Desk } from "../../src/desk/desk";
import { makePack, type PackMade } from "../../src/desk/guide/pack/make-pack";
import { readPack, type PackCome } from "../../src/desk/guide/pack/read-pack";
import { confirmPackSender, takePack } from "../../src/desk/guide/pack/take-pack";
import { signGuide } from "../../src/desk/guide/sign-guide";
import { markOf } from "../../src/desk/guide/mark-of";
import { openOffice } from "../../src/desk/office/open-office";
import { importMembers } from "../../src/desk/team/import-members";
import { readDraft } from "../../src/domain/author/read-draft";
import { asIdentity, makeTabletKey } from "../../src/vault/tablet-key";
import { openDesk, pinOfTham } from "./desk";
import { titled } from "./own-guide";

/**
 * An office with a key of its own, in which Liên writes guides and Khôi looks at them. Two desks with one identity are an office
 * and its copy: brought back on another machine, each goes its own way.
 */
export async function openPackOffice(name: string, identity?: Desk["identity"]) {
  const desk = await openDesk();
  desk.identity = identity ?? asIdentity(await makeTabletKey());
  // Ids are counted by each desk, and two offices would have the same one.
  const newId = desk.newId;
  const prefix = desk.identity.id.slice(0, 6);
  desk.newId = () => `${prefix}${newId()}`;
  const opened = await openOffice(desk, { name, publicAddress: "", sample: false, leadName: "Chị Thắm" }, pinOfTham);
  if ("refused" in opened) throw new Error(opened.refused);
  const office = (await desk.journal.things("office"))[0]!.id;
  const lines = ["Chị Liên", "Anh Khôi"].map((one) => ({ name: one, role: "volunteer" as const, team: "Tổ ấp 1" }));
  const arrived = await importMembers(desk, { office, unit: "xa", lines, makePin: () => pinOfTham }, opened.lead);
  if ("refused" in arrived) throw new Error(arrived.refused);
  const [lien, khoi] = arrived.map(({ member }) => member) as [string, string];
  const publish = async (code: string, text: string) => {
    await (await desk.drafts()).begin({ code, begins: text, by: lien, at: desk.now() });
    const done = readDraft(text).guide!.steps.map(({ id }) => id);
    const answer = await signGuide(
      desk,
      { code, office, look: { text: await markOf(text), done }, pin: pinOfTham },
      khoi,
    );
    if (answer !== "signed") throw new Error(JSON.stringify(answer));
  };
  return { desk, office, lead: opened.lead, lien, khoi, publish };
}

export type PackOffice = Awaited<ReturnType<typeof openPackOffice>>;

/** The pack of some guides of an office. */
export async function packOf({ desk, lead }: PackOffice, ...codes: string[]): Promise<PackMade> {
  const made = await makePack(desk, codes, lead);
  if (typeof made === "string" || "unfit" in made) throw new Error(JSON.stringify(made));
  return made;
}

export const fileOf = (text: string): Blob => new Blob([text]);

/** What an office makes of a file. */
export const lookAt = (desk: Desk, text: string) => readPack(desk, fileOf(text));

/** A pack that can be read. */
export async function opened(desk: Desk, text: string): Promise<PackCome> {
  const come = await lookAt(desk, text);
  if ("fault" in come) throw new Error(come.fault);
  return come;
}

/** Opens a pack, says that its mark fits, and takes it up. */
export async function takeUp({ desk, lead }: PackOffice, text: string) {
  const come = await opened(desk, text);
  await confirmPackSender(desk, come, lead);
  return takePack(desk, come, lead);
}

/** Xã Hưng Nhượng, which published two guides, and the pack of both. */
export async function openHungNhuong(): Promise<{ hungNhuong: PackOffice; text: string }> {
  const hungNhuong = await openPackOffice("Xã Hưng Nhượng");
  await hungNhuong.publish("BM1", titled("Xin bản sao"));
  await hungNhuong.publish("BM2", titled("Sao y ở xã"));
  return { hungNhuong, text: (await packOf(hungNhuong, "BM1", "BM2")).text };
}
