import type { GuideWords } from "../domain/guide/guide";

const words = import.meta.glob<GuideWords>(["./guides/*/*.yaml", "!./guides/*/*.*.yaml"], {
  query: "?words",
  import: "default",
  eager: true,
});

/** Summaries and synonyms of all guides in one piece: the search needs them all at once. */
export const guideWords: GuideWords[] = Object.values(words);
