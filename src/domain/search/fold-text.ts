// @chunk rules
/** The text as a hurried thumb types it: no tone or letter marks of Latin letters, đ as d, small letters. Length may change. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("đ", "d");

/**
 * The folded words of a text, in their order; everything but letters and digits parts them. Khmer is written without spaces,
 * so there a word is what is written as one: a letter with all below, above and beside it.
 */
export const foldedWords = (text: string): string[] => foldText(text).match(/[a-z0-9]+|[ក-ឳ](?:្[ក-ឳ]|[឴-៑៝])*/g) ?? [];
