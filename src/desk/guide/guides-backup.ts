// @chunk later
import { compileGuide } from "../../domain/author/compile-guide";
import type { GuideShelf, KeptGuide } from "../../journal/guide-shelf";
import { markOf } from "./mark-of";

/** A signed guide as it goes into a backup: its text, and under which code and version it was signed. */
export interface GuideText {
  text: string;
  code: string;
  version: number;
}

/** Adds the texts of a backup; the guides are made anew of them, by the rules of this release. */
export async function addGuideTexts(shelf: GuideShelf, texts: readonly GuideText[]): Promise<void> {
  for (const { text, code, version } of texts) {
    const guide = compileGuide(text, { code, version });
    if (guide) await shelf.keep({ mark: await markOf(text), text, guide } satisfies KeptGuide);
  }
}
