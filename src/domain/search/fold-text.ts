// @chunk rules
/** The text as a hurried thumb types it: no tone or letter marks, đ as d, small letters. Length may change. */
export const foldText = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

/** The folded words of a text, in their order; everything but letters and digits parts them. */
export const foldedWords = (text: string): string[] => foldText(text).match(/[a-z0-9]+/g) ?? [];
