import type { Meaning } from "../meaning";
import type { FieldPart } from "./schema";

/** Words as people speak them; an address, a code, a number or a date is none, and half of one leads nowhere. */
const isProse = (text: string): boolean =>
  !/\S\.\S/u.test(text) && (!/\d/u.test(text) || text.split(/\s+/u).length > 3) && /\p{Ll}/u.test(text);

export const fieldMeaning: Meaning<FieldPart> = {
  targets: ({ id, label, kind, practice }) => [
    { id, label, typing: { practice, ownWords: (kind === "text" || kind === "search") && isProse(practice ?? "") } },
  ],
};
