/** The sentences of a text. A full stop inside a number or an address ends none. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…][”"’)]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** What stands between two words of a language: a dictionary finds those of a script without spaces. */
export type WordsBetween = "spaces" | "dictionary";

/** How many words a reader reads; in Vietnamese every syllable stands alone and counts. */
export const wordsIn = (sentence: string, between: WordsBetween = "spaces"): number =>
  between === "spaces"
    ? sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    : [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(sentence)].filter((one) => one.isWordLike)
        .length;
