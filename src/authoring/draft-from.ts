import { catalogue } from "../content/catalogue";
import { openGuideText } from "../content/guide-texts";
import type { SignedHere } from "../desk/live-signed";
import { copyGuideText, freeCode, mendGuideText, newGuideText } from "../domain/author/new-guide";
import type { Topic } from "../domain/guide/guide";
import { authorWords } from "../wording/author-words";

/** The text a draft begins with, and the guide of this release it comes from. */
interface Begun {
  code: string;
  begins: string;
  from?: { code: string; version: number };
}

/** What there is already: the codes of drafts, and the guides of the office's own. */
export interface Written {
  drafts: readonly string[];
  own: readonly SignedHere[];
  /** What codes of new guides begin with on this tablet. */
  letters: string;
}

/** The text of a guide as it stands here: the office's own, else that of this release. */
const textOf = (code: string, { own }: Written): Promise<string | undefined> => {
  const text = own.find((one) => one.code === code)?.text;
  return text === undefined ? openGuideText(code).catch(() => undefined) : Promise.resolve(text);
};

const newCode = ({ drafts, own, letters }: Written): string =>
  freeCode([...catalogue.map(({ code }) => code), ...drafts, ...own.map(({ code }) => code)], letters);

/** A draft that changes a guide; undefined while its text is not on this tablet. */
export async function draftToMend(code: string, written: Written): Promise<Begun | undefined> {
  const text = await textOf(code, written);
  if (!text) return undefined;
  const { mended, version } = mendGuideText(text);
  return { code, begins: mended, from: { code, version } };
}

/** A draft that begins as a copy, with a code that no guide and no draft has. */
export async function draftAsCopy(from: string, written: Written): Promise<Begun | undefined> {
  const text = await textOf(from, written);
  if (!text) return undefined;
  const code = newCode(written);
  const { copied, version } = copyGuideText(text, { code, titled: authorWords().copied });
  return { code, begins: copied, from: { code: from, version } };
}

export interface FreshGuide {
  title: string;
  topic: Topic;
  list: string;
}

export function freshDraft(guide: FreshGuide, written: Written, today: string): Begun {
  const code = newCode(written);
  return { code, begins: newGuideText({ ...guide, code, today }) };
}
