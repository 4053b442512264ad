import { openGuideNow } from "../../content/catalogue";
import { commonGroups } from "../../content/voice/texts-to-speak";
import { commonPart } from "../../domain/voice/common-part";
import { commonLines, linesOfGuide, type LineToRead } from "../../domain/voice/lines-to-read";
import { authorWords } from "../../wording/author-words";

/** What is read aloud together: a guide as it stands now, or what is said beside the guides. */
export interface Part {
  code: string;
  title: string;
  lines: LineToRead[];
}

/** The part of a code; null where there is no such guide. */
export async function openPart(code: string): Promise<Part | null> {
  if (code === commonPart) return { code, title: authorWords().voice.common, lines: commonLines(commonGroups()) };
  const guide = await openGuideNow(code);
  return guide ? { code, title: guide.title, lines: linesOfGuide(guide) } : null;
}
