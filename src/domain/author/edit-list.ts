import { readGuideDocument, type Path } from "./guide-document";
import { setAt, splice, valueAt } from "./edit-yaml";
import { columnOf, entriesOf, lineEnd, lineStart, type Entry } from "./places-in-text";
import { withEntry, without } from "./spliced";
import { indented, writeYaml } from "./write-yaml";

/** A list at a path; every change of it keeps the lines of its other entries as they are. */
export const listAt = (text: string, path: Path): unknown[] => {
  const list = valueAt(readGuideDocument(text).value, path);
  return Array.isArray(list) ? (list as unknown[]) : [];
};

/** Puts an entry into a list, before the one that has the place now. */
export function insertEntry(text: string, path: Path, { at, value }: { at: number; value: unknown }): string {
  const blocks = blocksOf(text, path);
  if (!blocks) return setAt(text, path, withEntry(listAt(text, path), at, value));
  const column = columnOf(text, blocks[0]!.entry.from);
  const written = `${" ".repeat(column)}${indented(writeYaml([value]), column)}`;
  const between = blocks[1] ? text.slice(blocks[0]!.to, blocks[1].from) : separator(path);
  const next = blocks[at];
  if (next) return splice(text, [next.from, next.from], written + between);
  const end = blocks.at(-1)!.to;
  return splice(text, [end, end], between + written);
}

/** Only steps stand apart. */
const separator = (path: Path): string => (path.length === 1 && path[0] === "steps" ? "\n\n" : "\n");

export function removeEntry(text: string, path: Path, at: number): string {
  const blocks = blocksOf(text, path);
  const block = blocks?.[at];
  if (!blocks || !block || blocks.length === 1) return setAt(text, path, without(listAt(text, path), at));
  const next = blocks[at + 1];
  return next ? splice(text, [block.from, next.from], "") : splice(text, [blocks[at - 1]!.to, block.to], "");
}

/** Moves an entry to another place; what stands between entries stays where it is. */
export function moveEntry(text: string, path: Path, { from, to }: { from: number; to: number }): string {
  const blocks = blocksOf(text, path);
  if (!blocks) {
    const list = listAt(text, path);
    return setAt(text, path, withEntry(without(list, from), to, list[from]));
  }
  const texts = blocks.map((block) => text.slice(block.from, block.to));
  const moved = withEntry(without(texts, from), to, texts[from]!);
  const gaps = blocks.slice(1).map((block, nth) => text.slice(blocks[nth]!.to, block.from));
  const joined = moved.map((one, nth) => one + (gaps[nth] ?? "")).join("");
  return splice(text, [blocks[0]!.from, blocks.at(-1)!.to], joined);
}

interface Block {
  entry: Entry;
  from: number;
  to: number;
}

/** The whole lines of each entry, with the comments right above it; undefined for a list that is empty or within [ ]. */
function blocksOf(text: string, path: Path): Block[] | undefined {
  const entries = entriesOf(text, path);
  if (!entries.length || entries.some(({ inFlow }) => inFlow)) return undefined;
  return entries.map((entry) => ({
    entry,
    from: withCommentsAbove(text, lineStart(text, entry.from)),
    to: lineEnd(text, entry.to),
  }));
}

function withCommentsAbove(text: string, start: number): number {
  const above = start > 0 ? lineStart(text, start - 1) : 0;
  return start > 0 && /^\s*#/.test(text.slice(above, start)) ? withCommentsAbove(text, above) : start;
}
