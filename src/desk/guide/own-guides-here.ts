// @chunk later
import { noOwnGuides, ownGuide, type OwnGuides } from "../../domain/guide/own-guide";
import { standingGuides, type SignedGuide } from "../../domain/guide/signed-guide";
import type { Desk } from "../desk";

/** The texts that lie on this device, by their marks, and the signed versions that citizens practise here. */
export async function keptHere(desk: Pick<Desk, "guides">, signed: readonly SignedGuide[]) {
  const texts = new Map((await (await desk.guides()).guides()).map((kept) => [kept.mark, kept]));
  return { texts, standing: standingGuides(signed, ({ text }) => texts.has(text)) };
}

/** What citizens of this device find of what was signed: only that whose text is here. */
export async function ownGuidesHere(desk: Pick<Desk, "guides">, signed: readonly SignedGuide[]): Promise<OwnGuides> {
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
