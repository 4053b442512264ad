import { foldedWords } from "./fold-text";

export interface Findable {
  title: string;
  /** Other words that people have for it. */
  also: string;
}

/** As many as a screen shows beside a keyboard. */
const mostFound = 8;
/** What is found fits at least a third as well as the best. */
const leastShare = 1 / 3;

/** A word, or two that stand side by side: most words of Vietnamese are two syllables. */
interface Asked {
  words: readonly string[];
  /** Its last word may still be half typed. */
  open: boolean;
}

/**
 * What fits best to somebody's own words, the best first; nothing for no words. What fits few things says more than what fits
 * many, and twice as much where it stands in the title.
 */
export function findByWords<T extends Findable>(all: readonly T[], typed: string): T[] {
  const known = all.map((one) => ({ one, title: foldedWords(one.title), also: foldedWords(one.also), score: 0 }));
  for (const asked of askedIn(foldedWords(typed))) {
    const hits = known.filter(({ title, also }) => holds(title, asked) || holds(also, asked));
    for (const hit of hits) hit.score += (holds(hit.title, asked) ? 2 : 1) / hits.length;
  }
  const best = Math.max(0, ...known.map(({ score }) => score));
  return known
    .filter(({ score }) => score > best * leastShare)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostFound)
    .map(({ one }) => one);
}

function askedIn(typed: readonly string[]): Asked[] {
  const isOpen = (last: number) => last === typed.length - 1;
  const single = typed.map((word, at) => ({ words: [word], open: isOpen(at) }));
  const pairs = typed.slice(1).map((word, at) => ({ words: [typed[at] ?? "", word], open: isOpen(at + 1) }));
  return [...single, ...pairs];
}

const holds = (text: readonly string[], { words, open }: Asked): boolean =>
  text.some((_, from) =>
    words.every((word, nth) => {
      const stands = text[from + nth] ?? "";
      return open && nth === words.length - 1 ? stands.startsWith(word) : stands === word;
    }),
  );
