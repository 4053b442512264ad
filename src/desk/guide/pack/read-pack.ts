import { compareGuide, nothingNew, type GuideState, type NothingNew } from "../../../domain/guide/pack/compare-guide";
import { packBounds, packFileKind, readPackBody, type PackBody } from "../../../domain/guide/pack/pack-file";
import type { PackSender } from "../../../domain/guide/pack/pack-sender";
import { fileLimits, megabyte } from "../../../domain/office/file-limits";
import { recognise, type Recognised } from "../../../domain/office/known-sender";
import { isWithin } from "../../../domain/office/within-bounds";
import type { Desk } from "../../desk";
import { readSignedFile } from "../../signed-file";
import { lookAtPacked, type LookedAt } from "./look-at-packed";

/** A pack that came, whole and as it was signed, with what it would change here. */
export interface PackCome extends Recognised<PackSender> {
  office: PackBody["office"];
  madeOn: string;
  key: string;
  mark: string;
  guides: (LookedAt & { state: GuideState })[];
  /** Why taking it up would change nothing. */
  nothing: NothingNew | undefined;
}

export type PackFault = "too-large" | "unreadable" | "forged" | "later" | "own-office" | "other-office" | "has-faults";
type NotRead = { fault: PackFault };

/**
 * Reads a pack of another office, and whether its sender is known; a known sender speaks for its own office alone. A pack of
 * which one guide is not as it was signed, or breaks a rule of guides, is refused whole. Nothing is kept by looking.
 */
export async function readPack(desk: Desk, file: Pick<Blob, "size" | "arrayBuffer">): Promise<PackCome | NotRead> {
  const text = await textOf(file);
  if (typeof text !== "string") return text;
  const read = await readSignedFile(text, packFileKind, "to-the-letter");
  if ("fault" in read) return read;
  const body = readPackBody(read.body);
  if ("fault" in body) return body;
  const { key, mark } = read;
  const known = await senderOf(desk, key, body);
  if (typeof known === "string") return { fault: known };
  const looked: LookedAt[] = [];
  for (const packed of body.parts.guides) {
    const one = await lookAtPacked(packed, body);
    if (typeof one === "string") return { fault: one };
    looked.push(one);
  }
  return { office: body.office, madeOn: body.madeOn, key, mark, ...known, ...(await comparedWithHere(desk, looked)) };
}

/** The text of a file that is small and flat enough to be read at all. */
async function textOf(file: Pick<Blob, "size" | "arrayBuffer">): Promise<string | NotRead> {
  if (file.size > fileLimits.pack * megabyte) return { fault: "too-large" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
    return isWithin(text, packBounds) ? text : { fault: "unreadable" };
  } catch {
    return { fault: "unreadable" };
  }
}

async function senderOf(desk: Desk, key: string, { office }: PackBody) {
  if ((await desk.journal.things("office")).some(({ id }) => id === office.id)) return "own-office";
  const senders = await (await desk.guides()).senders();
  const known = recognise(senders, key, (sender) => sender.office === office.id);
  return known === "other" ? "other-office" : known;
}

/** How each guide stands to what was taken up here, as it is at this moment. */
export async function comparedWithHere(desk: Pick<Desk, "guides" | "journal">, looked: readonly LookedAt[]) {
  const here = new Set((await (await desk.guides()).guides()).map(({ mark }) => mark));
  const taken = await desk.journal.things("guide");
  const guides = looked.map((one) => {
    const offered = { code: one.code, version: one.version, text: one.mark };
    return { ...one, state: compareGuide(taken, offered, (mark) => here.has(mark)) };
  });
  return { guides, nothing: nothingNew(guides.map(({ state }) => state)) };
}
