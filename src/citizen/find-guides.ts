import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import type { GuideWords } from "../domain/guide/guide";
import { foldedWords } from "../domain/search/fold-text";
import { sayOtherwise } from "../domain/search/kindred-words";
import { createMender } from "../domain/search/mend-words";
import { isBeingTyped, searchTerms, weightOfTerm } from "../domain/search/search-terms";

/** A guide as the search sees it. */
export interface Findable extends Omit<GuideWords, "version"> {
  title: string;
  topicWords: string;
}

/** A guide that is found by the words of a telling as well: who lives here may know its Vietnamese name alone. */
export const findableIn = (guide: Findable, told?: Pick<Findable, "title" | "summary" | "synonyms">): Findable =>
  told
    ? {
        ...guide,
        title: `${told.title}|${guide.title}`,
        summary: `${told.summary}|${guide.summary}`,
        synonyms: [...told.synonyms, ...guide.synonyms],
      }
    : guide;

/** A guide that fits five times worse than the best one only shares a word with the search by chance, so it is left out. */
const leastOfBest = 0.2;

const fields = ["title", "synonyms", "summary", "topicWords", "otherwise"] as const;
type Row = Record<(typeof fields)[number] | "code", string>;

export interface Finder {
  /** The codes that fit what was typed, best first, at most `most`. */
  find(typed: string, most: number): string[];
  /** True for words that no guide is about, though it may share one of them. */
  isMissing(typed: string): boolean;
}

/** Builds the index once. */
export function createFinder(guides: Findable[]): Finder {
  const index = new MiniSearch<Row>({
    fields: [...fields],
    idField: "code",
    tokenize: (text) => text.split("|").flatMap(searchTerms),
    processTerm: (term) => term,
  });
  const rows = guides.map(rowOf);
  index.addAll(rows);
  const known = new Set(rows.flatMap((row) => fields.flatMap((field) => row[field].split("|").flatMap(searchTerms))));
  const options = optionsFor(known);
  const mend = createMender(known);
  return {
    find: (typed, most) => {
      const found = index.search(mend(typed), options);
      return found
        .filter(({ score }) => score >= found[0]!.score * leastOfBest)
        .slice(0, most)
        .map(({ id }) => id as string);
    },
    isMissing: (typed) => {
      const meant = mend(typed);
      return !isAbout(foldedWords(meant), index.search(meant, options)[0]);
    },
  };
}

/**
 * Whether a guide is about what was meant, and does not only share a word with it: it has two neighbours of it, near enough,
 * and most of the words to the letter; or so many words to the letter that their order says nothing.
 */
function isAbout(meant: readonly string[], best: SearchResult | undefined): boolean {
  const { queryTerms = [], match = {} } = best ?? {};
  const words = meant.filter(isMeant);
  if (words.length < 2) return words.every((word) => queryTerms.includes(word));
  const pairs = meant.slice(1).flatMap((word, at) => (isMeant(word) && isMeant(meant[at]!) ? [meant[at]! + word] : []));
  const exact = words.filter((word) => match[word]).length;
  if (!pairs.some((pair) => queryTerms.includes(pair))) return exact === words.length && words.length > 2;
  return words.length > 2 ? exact * 2 > words.length : exact > 0;
}

const isMeant = (word: string): boolean => weightOfTerm(word) === 1;

function rowOf({ code, title, summary, synonyms, topicWords }: Findable): Row {
  const otherwise = [...new Set([title, ...synonyms].flatMap(sayOtherwise))].join("|");
  return { code, title, summary, topicWords, synonyms: synonyms.join("|"), otherwise };
}

function optionsFor(known: Set<string>): SearchOptions {
  return {
    tokenize: searchTerms,
    boost: { title: 3, synonyms: 2.5, summary: 1, topicWords: 0.5, otherwise: 1 },
    boostTerm: weightOfTerm,
    // A word that exists is not corrected: nearly every Vietnamese syllable differs from another one by one letter.
    fuzzy: (term) => (term.length > 2 && !known.has(term) ? 1 : false),
    prefix: (term, place, terms) => term.length > 1 && isBeingTyped(place, terms),
    weights: { fuzzy: 0.6, prefix: 0.5 },
  };
}
