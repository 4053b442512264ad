import { isCollection, isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Node, type Pair } from "yaml";
import type { Path } from "./guide-document";

/** An entry of a map or a list, and where it stands in the text. */
export interface Entry {
  key: string | number;
  /** The first letter of its name, or its hyphen in a list with hyphens. */
  from: number;
  /** Behind the last letter of its value. */
  to: number;
  value: Node | undefined;
  /** True within { } and [ ], where lines and columns mean nothing. */
  inFlow: boolean;
}

/** The top of a guide's text as the library reads it. */
export const topOf = (text: string): Node | undefined => {
  const { contents } = parseDocument(text);
  return isNode(contents) ? contents : undefined;
};

/** The entries along a path, from the outermost; shorter than the path where something is missing. */
export function entriesAlong(text: string, path: Path): Entry[] {
  const found: Entry[] = [];
  let node = topOf(text);
  let inFlow = false;
  for (const key of path) {
    inFlow ||= isCollection(node) && node.flow === true;
    const entry = entryOf(text, node, { key, inFlow });
    if (!entry) return found;
    found.push(entry);
    node = entry.value;
  }
  return found;
}

/** The entries of the list or the map at a path, in their order. */
export function entriesOf(text: string, path: Path): Entry[] {
  const along = entriesAlong(text, path);
  if (along.length < path.length) return [];
  const node = path.length ? along.at(-1)!.value : topOf(text);
  if (!isCollection(node)) return [];
  const inFlow = node.flow === true || (along.at(-1)?.inFlow ?? false);
  const keys = node.items.map((item, at) => (isPair(item) ? keyOf(item) : at));
  return keys.flatMap((key) => entryOf(text, node, { key, inFlow }) ?? []);
}

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

function entryOf(
  text: string,
  node: Node | undefined,
  { key, inFlow }: Pick<Entry, "key" | "inFlow">,
): Entry | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => keyOf(item) === String(key));
    if (!pair || !isNode(pair.key)) return undefined;
    const value = isNode(pair.value) ? pair.value : undefined;
    const from = pair.key.range![0];
    return { key, from, to: endOf(value) ?? text.indexOf(":", from) + 1, value, inFlow };
  }
  const item = isSeq(node) ? node.items[Number(key)] : undefined;
  if (!isNode(item)) return undefined;
  const first = item.range![0];
  return { key, from: inFlow ? first : text.lastIndexOf("-", first - 1), to: endOf(item)!, value: item, inFlow };
}

/** Where the last letter of a value stands; the library counts blank lines and comments behind a block to it. */
function endOf(node: Node | undefined): number | undefined {
  if (!node) return undefined;
  if (!isCollection(node) || node.flow || node.items.length === 0) return node.range![1];
  const last = node.items.at(-1);
  if (!isPair(last)) return endOf(isNode(last) ? last : undefined);
  return endOf(isNode(last.value) ? last.value : undefined) ?? (isNode(last.key) ? last.key.range![1] + 1 : undefined);
}

/** Where the line of a place begins, and how far behind it the place stands. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;
export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** Where the line of a place ends, before its line break. */
export const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};
