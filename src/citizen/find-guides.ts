import MiniSearch, { type SearchOptions } from "minisearch";
import type { GuideWords } from "../domain/guide/guide";
import { sayOtherwise } from "../domain/search/kindred-words";
import { isBeingTyped, searchTerms, weightOfTerm } from "../domain/search/search-terms";

/** A guide as the search sees it. */
export interface Findable extends Omit<GuideWords, "version"> {
  title: string;
  topicWords: string;
}

/** A guide that fits five times worse than the best one only shares a word with the search by chance, so it is left out. */
const leastOfBest = 0.2;

const fields = ["title", "synonyms", "summary", "topicWords", "otherwise"] as const;
type Row = Record<(typeof fields)[number] | "code", string>;

/** Builds the index once; the answer finds the codes that fit what was typed, best first, at most `most`. */
export function createFinder(guides: Findable[]): (typed: string, most: number) => string[] {
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
  return (typed, most) => {
    const found = index.search(typed, options);
    return found
      .filter(({ score }) => score >= found[0]!.score * leastOfBest)
      .slice(0, most)
      .map(({ id }) => id as string);
  };
}

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
