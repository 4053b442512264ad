import { aboutGuide, signedText } from "../../../domain/event";
import { codeFrom } from "../../../domain/guide/code-of-office";
import type { Guide } from "../../../domain/guide/guide";
import type { PackBody, PackedGuide } from "../../../domain/guide/pack/pack-file";
import { verify } from "../../../vault/signature";
import { compileForeign } from "../compile-foreign";
import { markOf } from "../mark-of";

/** A guide of a pack that holds what it says: the guide that citizens would practise, under its code here. */
export interface LookedAt {
  code: string;
  version: number;
  /** The mark of its text. */
  mark: string;
  text: string;
  guide: Guide;
}

/** Whether the line of a packed guide is about this guide of this office, and by somebody who wrote none of it. */
function fits({ line: { about, by, data } }: PackedGuide, office: string): boolean {
  return data.office === office && about === aboutGuide(data.guide, data.guideVersion) && !data.writers.includes(by);
}

/** Looks at one guide of a pack: who signed it signed this very text, and it keeps every rule of a guide. */
export async function lookAtPacked(
  packed: PackedGuide,
  { office }: Pick<PackBody, "office">,
): Promise<LookedAt | "forged" | "has-faults"> {
  const { line, key, text } = packed;
  const { guide: codeThere, guideVersion: version, text: mark } = line.data;
  const isSigned = fits(packed, office.id) && (await verify(key, signedText(line), line.signature));
  if (!isSigned || (await markOf(text)) !== mark) return "forged";
  const code = codeFrom(office.id, codeThere);
  const guide = compileForeign(text, { code, version });
  return guide ? { code, version, mark, text, guide } : "has-faults";
}
