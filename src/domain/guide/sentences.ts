/** The sentences of a text. A full stop inside a number or an address ends none. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…][”"’)]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** How many words a reader reads; in Vietnamese every syllable stands alone and counts. */
export const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
