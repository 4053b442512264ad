import { noticeRealData } from "../practice/real-data";

/** What a free sentence about a request should not hold. */
export type Personal = "number" | "name";

// A form of address and a capitalised word after it, or two capitalised words in a row that do not begin the sentence.
const addressed = /(?:^|[\s,.;])(?:ông|bà|anh|chị|cô|chú|bác|dì|cậu|em|mr|mrs|ms)\s+\p{Lu}\p{Ll}+/iu;
const capitals = /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u;

/**
 * Personal data in a note: a telephone or identity number, which is never kept, or what looks like a name, of which the
 * writer is warned. It errs towards warning: a note has no need of names, the number of the request is enough.
 */
export function findPersonal(text: string): Personal | undefined {
  const typed = text.normalize("NFC");
  if (noticeRealData(typed, "text")) return "number";
  return nameIn(typed) ? "name" : undefined;
}

function nameIn(text: string): boolean {
  const address = addressed.exec(text)?.[0];
  // The pattern ignores case for the form of address alone; the name itself must be capitalised.
  if (address && /\s\p{Lu}\p{Ll}+$/u.test(address)) return true;
  return capitals.test(text);
}
