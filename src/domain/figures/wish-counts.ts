// @chunk later
import { wishOf } from "../search/wish-words";

/** Something that people looked for and no guide is about, in words that may be kept; "wish/" alone for all else. */
export type WishCounted = `wish/${string}`;

const mark = "wish/";

export const wishCounted = (typed: string): WishCounted => `wish/${wishOf(typed) ?? ""}`;

export interface Wishes {
  /** The most looked for first. */
  told: { words: string; n: number }[];
  /** So many times something else was looked for, of which no word is kept. */
  others: number;
}

/** What people missed over many sittings; `counted` are counters of any days and tablets, in any order. */
export function wishesOf(counted: readonly { what: string; n: number }[]): Wishes {
  const sums = new Map<string, number>();
  for (const { what, n } of counted) {
    if (!what.startsWith(mark)) continue;
    const words = what.slice(mark.length);
    sums.set(words, (sums.get(words) ?? 0) + n);
  }
  const others = sums.get("") ?? 0;
  sums.delete("");
  const told = [...sums].map(([words, n]) => ({ words, n }));
  return { told: told.sort((a, b) => b.n - a.n || a.words.localeCompare(b.words)), others };
}
