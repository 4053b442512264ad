import type { Mutant } from "../../mutants/mutants";

/** The code of the pseudo-language: no language of the world has it. */
export const pseudoCode = "qp";

/** Adds the pseudo-language to a build, as any language is added: by a row in the list, and a folder of words. */
export const pseudoRow: Mutant = {
  file: "src/wording/languages.ts",
  find: "  en: { ...latin,",
  replace: `  ${pseudoCode}: { ...latin, font: "tablet", name: "[Ƥşḗŭḓǿ ~~]", locale: "vi-VN", voice: "${pseudoCode}", words: () => import("../../tests/wording/pseudo/book") },\n  en: { ...latin,`,
  breaks: "nothing: it adds a language that only tests speak",
};
