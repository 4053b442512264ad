import { authorWords } from "../../wording/author-words";

/** What an entry of a guide is called, by its name in the file; a tick may be called otherwise than a text of that name. */
export const nameOf = (key: string, kind = ""): string =>
  authorWords().names[`${kind}:${key}`] ?? authorWords().names[key] ?? key;
