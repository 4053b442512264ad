/**
 * The text of a file as Vietnam's offices write it: UTF-8, UTF-16 of either order ("Unicode Text" of Excel), or
 * Windows-1258, whose tones stand apart and are composed. Letters that were lost stay visible as U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes).normalize("NFC");
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  // A heading begins with a letter of ASCII: in UTF-16 without its mark the byte beside it is nought.
  if ((first === 0xff && second === 0xfe) || second === 0) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || first === 0) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1258";
}

/** Whole as UTF-8, or with more letters of it than places that are damaged: then it is UTF-8 somebody cut. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const damaged = text.split("\ufffd").length - 1;
  return damaged === 0 || (text.match(/[\u0080-\ufffc]/g)?.length ?? 0) > damaged;
}
