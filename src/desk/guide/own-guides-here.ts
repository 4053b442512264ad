// @chunk later
import { noOwnGuides, ownGuide, type OwnGuides } from "../../domain/guide/own-guide";
import { standingGuides, type SignedGuide } from "../../domain/guide/signed-guide";
import type { Desk } from "../desk";

type Here = Pick<Desk, "guides" | "journal">;

/**
 * The texts that lie on this device, by their marks, and the signed versions that citizens practise here. What came from
 * another device with its line is put on the shelf first.
 */
export async function keptHere(desk: Here, signed: readonly SignedGuide[]) {
  const texts = new Map((await (await desk.guides()).guides()).map((kept) => [kept.mark, kept]));
  const lacking = signed.filter(({ text }) => !texts.has(text));
  // What reads the text of a guide is fetched where there is one to read.
  const brought = lacking.length ? await (await import("./bring-texts")).bringTexts(desk, lacking) : [];
  for (const kept of brought) texts.set(kept.mark, kept);
  return { texts, standing: standingGuides(signed, ({ text }) => texts.has(text)) };
}

/** What citizens of this device find of what was signed: only that whose text is here. */
export async function ownGuidesHere(desk: Here, signed: readonly SignedGuide[]): Promise<OwnGuides> {
  if (!signed.length) return noOwnGuides;
  const { texts, standing } = await keptHere(desk, signed);
  return {
    here: standing.map(({ guide, text, guideVersion, from }) => ({
      ...ownGuide(texts.get(text)!.guide, text),
      // Another office may have signed the very same text, under a code of its own.
      code: guide,
      version: guideVersion,
      ...(from && { from: from.name }),
    })),
    versions: signed
      .filter(({ text }) => texts.has(text))
      .map(({ guide, guideVersion, text }) => ({ code: guide, version: guideVersion, text })),
  };
}
