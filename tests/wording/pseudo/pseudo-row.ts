import type { Mutant } from "../../mutants/mutants";

/** What Android and Chrome call their pseudo-language: nobody speaks it, and screen readers accept it. */
export const pseudoCode = "en-XA";

/** Adds the pseudo-language to a build, as any language is added: by a row in the list, and a folder of words. */
export const pseudoRow: Mutant = {
  file: "src/wording/languages.ts",
  find: "  en: {\n    ...latin,",
  replace: `  "${pseudoCode}": { ...latin, font: "tablet", name: "[Ƥşḗŭḓǿ ~~]", locale: "vi-VN", voice: "none", notFetched: "[~]", reader: "[~]", words: () => import("../../tests/wording/pseudo/book") },\n  en: {\n    ...latin,`,
  breaks: "nothing: it adds a language that only tests speak",
};

/** One guide, DVC1, is told in it, by its English words: what is said where a telling is there is shown as well as where none is. */
export const pseudoTelling: Mutant = {
  file: "src/content/told-guides.ts",
  find: "tellings[language];",
  replace: `language === "${pseudoCode}" ? onlyFirst(tellings["en"]!) : tellings[language];
const isFirst = ({ code }: { code: string }) => code === "DVC1";
const onlyFirst = ({ list, topics }: NonNullable<(typeof tellings)[string]>) => ({
  list: async () => ({ told: (await list()).told.filter(isFirst) }),
  topics: { papers: async () => ({ told: (await topics["papers"]!()).told.filter(isFirst) }) },
});`,
  breaks: "nothing: it says that a guide is told in the pseudo-language",
};
