import { withApps } from "../guide/app-of";
import type { Guide } from "../guide/guide";
import { readDraft } from "./read-draft";

/** The guide that citizens practise, made of its text; undefined while something is wrong with the text. */
export function compileGuide(text: string, { code, version }: Pick<Guide, "code" | "version">): Guide | undefined {
  const { guide, faults } = readDraft(text);
  if (!guide || faults.length > 0) return undefined;
  return { ...withApps(guide), code, version, slug: code.toLowerCase(), ours: true };
}
