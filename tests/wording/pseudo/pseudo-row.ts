import type { Mutant } from "../../mutants/mutants";

/** What Android and Chrome call their pseudo-language: nobody speaks it, and screen readers accept it. */
export const pseudoCode = "en-XA";

/** Adds the pseudo-language to a build, as any language is added: by a row in the list, and a folder of words. */
export const pseudoRow: Mutant = {
  file: "src/wording/languages.ts",
  find: "  en: { ...latin,",
  replace: `  "${pseudoCode}": { ...latin, font: "tablet", name: "[Ƥşḗŭḓǿ ~~]", locale: "vi-VN", voice: "none", words: () => import("../../tests/wording/pseudo/book") },\n  en: { ...latin,`,
  breaks: "nothing: it adds a language that only tests speak",
};
