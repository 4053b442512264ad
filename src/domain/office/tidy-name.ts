// @chunk rules
/**
 * What nobody can see and what turns a line about: controls, marks of direction (U+202E), zero widths, fillers, the
 * blank of Braille, letters of no alphabet. White space of any kind becomes a space and so is no part of it.
 */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cs}\u2800]|(?!\s)\p{Cc}/gu;

/**
 * A name as it is kept: composed letters (NFC), nothing unseen, single spaces, none at the ends. The Ð of Iceland, which
 * old Vietnamese fonts and keyboards write, becomes the Đ it looks like.
 */
export const tidyName = (typed: string): string =>
  typed
    .replace(unseen, "")
    .normalize("NFC")
    .replace(/[\u00d0\u0189]/g, "Đ")
    .replace(/\u00f0/g, "đ")
    .replace(/\s+/g, " ")
    .trim();
