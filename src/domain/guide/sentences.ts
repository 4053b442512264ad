/** The sentences of a text. A full stop inside a number or an address ends none. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…។][”"’)»]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/**
 * What stands between two words of a language. Of a script without spaces, a dictionary would find the words, yet each
 * machine has another one; clusters, the syllables that are written as one, are the same everywhere.
 */
export type WordsBetween = "spaces" | "clusters";

/** A word of Khmer has about two clusters. */
const clustersOfWord = 2;
const cluster = /[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17dd])*/gu;

/** How many words a reader reads; in Vietnamese every syllable stands alone and counts. */
export function wordsIn(sentence: string, between: WordsBetween = "spaces"): number {
  const clusters = between === "clusters" ? (sentence.match(cluster)?.length ?? 0) : 0;
  const others = between === "clusters" ? sentence.replace(cluster, " ") : sentence;
  const spaced = others.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return spaced + Math.ceil(clusters / clustersOfWord);
}
