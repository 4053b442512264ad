/** How deep a JSON text may be nested, and how many signs it may have that make it up, outside of its strings. */
export interface Bounds {
  depth: number;
  signs: number;
}

/** How much deeper the text is behind each sign that makes it up. */
const deeper: Readonly<Record<string, number | undefined>> = { "{": 1, "[": 1, "}": -1, "]": -1, ",": 0, ":": 0 };

/**
 * True for a text that stays within bounds. It is asked before such a text is read as JSON: a few megabytes of brackets become
 * a hundred times as much memory, and a thousand levels end whatever walks through them.
 */
export function isWithin(text: string, { depth, signs }: Bounds): boolean {
  let [deep, many, quoted] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quoted) {
      if (sign === "\\") at += 1;
      else quoted = sign !== '"';
      continue;
    }
    quoted = sign === '"';
    const levels = deeper[sign];
    if (levels === undefined) continue;
    deep += levels;
    many += 1;
    if (deep > depth || many > signs) return false;
  }
  return true;
}
