import type { Beforehand } from "./beforehand";

/**
 * A guide told in another language, whole: what lacks a word is no telling. The practice screens keep the Vietnamese words
 * that people will meet, with their meaning beside them.
 */
export interface Telling {
  title: string;
  summary: string;
  /** The role of the native reader who confirmed the words; absent until somebody has. Never a person's name. */
  checkedBy?: string;
  /** People's own words for this task in that language, for the search. */
  synonyms: string[];
  bring: string[];
  beforehand: Beforehand;
  warning: string;
  /** What each Vietnamese text on the practice screens means. */
  labels: Record<string, string>;
  /** One for each step, in their order. */
  steps: ToldWords[];
}

/** What a step says; mistakes in the order of the step's own. */
export interface ToldWords {
  do: string;
  because?: string;
  goal: string;
  hints: [string, string];
  praise?: string;
  mistakes: string[];
  helper: string;
}
