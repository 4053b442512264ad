/**
 * The mark of a text, by which its sound is found: one letter changed, another mark, so that no text is ever heard in the
 * sound of another. A full stop at its end makes none. 53 bits, in base 36; the pack refuses two texts of one mark. (cyrb53, public domain.)
 */
export function soundMark(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of text
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(/^ |[ .,]+$/gu, "")) {
    const code = sign.codePointAt(0)!;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
