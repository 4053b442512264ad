import { foldedWords } from "./fold-text";

/**
 * What a text is found by: each folded word, then each pair of neighbours written as one. A Vietnamese word is
 * mostly two short syllables; only together are they long enough to forgive a wrong letter.
 */
export function searchTerms(text: string): string[] {
  const words = foldedWords(text);
  return [...words, ...words.slice(1).map((word, index) => words[index]! + word)];
}

/** Whether the term at this place of searchTerms may still be growing: the last word and the last pair. */
export const isBeingTyped = (index: number, terms: string[]): boolean =>
  index === terms.length - 1 || index === (terms.length - 1) / 2;

// Said around the thing that is looked for. They are folded: "cho" stays out, because it is also the market.
const saidAround = new Set(
  "toi minh muon can xin lam sao the nao cach nhu gi thi la va voi cua de duoc phai roi nua mot cai o tren bang khi bi".split(
    " ",
  ),
);

/** How much a word of the question counts, from 0 to 1. */
export const weightOfTerm = (term: string): number => (saidAround.has(term) ? 0.2 : 1);
