import { compileGuide } from "../../../domain/author/compile-guide";
import { aboutGuide, type LineOf } from "../../../domain/event";
import type { PackedGuide } from "../../../domain/guide/pack/pack-file";
import type { SignedGuide } from "../../../domain/guide/signed-guide";
import type { KeptGuide } from "../../../journal/guide-shelf";
import type { Desk } from "../../desk";
import { signingKey } from "./signing-key";

/** A guide with the line that signs it; undefined where nobody could see who signed, or the rules became stricter since. */
export async function packGuide(
  desk: Desk,
  signed: SignedGuide,
  { text }: KeptGuide,
): Promise<PackedGuide | undefined> {
  const { guide: code, guideVersion: version } = signed;
  const [line] = await desk.journal.eventsAbout(aboutGuide(code, version));
  if (line?.type !== "guide-signed" || !compileGuide(text, { code, version })) return undefined;
  const key = await signingKey(desk, line);
  return key === undefined ? undefined : { line: line as LineOf<"guide-signed"> & { version: 1 }, key, text };
}
