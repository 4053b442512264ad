import { tidyName } from "./tidy-name";

/** The most letters a name of each kind may have: what its button, its row, its paper have room for. */
export const mostLetters = {
  person: 60,
  team: 60,
  place: 80,
  office: 120,
  organisation: 60,
  term: 60,
  source: 120,
  words: 200,
} as const;
export type NameKind = keyof typeof mostLetters;

/** Why a name is not taken, and how many letters it may have. */
export interface NameFault {
  fault: "missing" | "too-long" | "garbled";
  most: number;
}

/**
 * Reads what a person calls somebody or something. A name has a letter or a digit to be seen; one that is too long is
 * refused, never cut, and so is one in which letters were lost on the way (U+FFFD).
 */
export function readName(typed: string, kind: NameKind): { name: string } | NameFault {
  const name = tidyName(typed);
  const most = mostLetters[kind];
  if (name.includes("\ufffd")) return { fault: "garbled", most };
  if (!/[\p{L}\p{N}]/u.test(name)) return { fault: "missing", most };
  return name.length > most ? { fault: "too-long", most } : { name };
}
