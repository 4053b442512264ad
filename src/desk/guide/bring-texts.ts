// @chunk later
import { aboutGuide } from "../../domain/event";
import type { SignedGuide } from "../../domain/guide/signed-guide";
import type { KeptGuide } from "../../journal/guide-shelf";
import type { Desk } from "../desk";
import { compileForeign } from "./compile-foreign";
import { markOf } from "./mark-of";

type Signed = Pick<SignedGuide, "guide" | "guideVersion" | "text">;

/**
 * Puts on this device's shelf what another device of the office signed or took: the text that the line carries, with the guide
 * made of it by the rules of this release. Gives those that it could make; a text that is not the signed one is none.
 */
export async function bringTexts(
  desk: Pick<Desk, "guides" | "journal">,
  signed: readonly Signed[],
): Promise<KeptGuide[]> {
  const shelf = await desk.guides();
  const brought: KeptGuide[] = [];
  for (const one of signed) {
    const kept = await broughtFrom(desk, one);
    if (!kept) continue;
    await shelf.keep(kept);
    brought.push(kept);
  }
  return brought;
}

async function broughtFrom(
  { journal }: Pick<Desk, "journal">,
  { guide: code, guideVersion: version, text: mark }: Signed,
): Promise<KeptGuide | undefined> {
  const [line] = await journal.eventsAbout(aboutGuide(code, version));
  if (line?.type !== "guide-signed" && line?.type !== "guide-taken") return undefined;
  const { words } = line.data;
  if (words === undefined || (await markOf(words)) !== mark) return undefined;
  const guide = compileForeign(words, { code, version });
  return guide && { mark, text: words, guide };
}
