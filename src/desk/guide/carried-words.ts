/** Bytes. A line of the hub holds 65,000 with its writers and its signature; the longest guide of the house has 22,000. */
const mostBytes = 60_000;

/**
 * The text of a guide as the line that signs it carries it to the office's other devices. A larger one is left out: a line
 * that no hub keeps would hold back the withdrawal behind it as well.
 */
export const carriedWords = (text: string): { words?: string } =>
  new TextEncoder().encode(JSON.stringify(text)).length > mostBytes ? {} : { words: text };
