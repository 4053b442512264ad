import { isCollection, isScalar } from "yaml";
import { readGuideDocument, type Path } from "./guide-document";
import { columnOf, entriesAlong, entriesOf, lineEnd, lineStart, type Entry } from "./places-in-text";
import { indented, isScalarValue, needsQuotes, writeScalar, writeYaml } from "./write-yaml";

/*
 * A guide's file stays the text it is: an edit writes the lines it is about and leaves every other letter alone, so that
 * comments, order and quotes of the rest are those of whoever wrote it.
 */

/** The data at a path; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (isGroup(at) ? at[String(key)] : undefined), value);
}

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Writes a value at a path; a name that is new stands at the end of its group. */
export const setAt = (text: string, path: Path, value: unknown): string => setInOrder(text, { path, order: [] }, value);

interface Placed {
  path: Path;
  /** The names of the group in their order: a new one stands behind those that come before it. */
  order: readonly string[];
}

/** Writes a value at a path; a name that is new stands where the order says. */
export function setInOrder(text: string, placed: Placed, value: unknown): string {
  const { path } = placed;
  const along = entriesAlong(text, path);
  const entry = along[path.length - 1];
  if (!entry) return addAt(text, placed, { value, along });
  if (isScalar(entry.value) && isScalarValue(value)) return setScalar(text, entry, value);
  return rewrite(text, path, value);
}

function setScalar(text: string, { value: node, inFlow }: Entry, value: string | number | boolean): string {
  if (!isScalar(node) || node.value === value) return text;
  const [from, to] = node.range!;
  const keepsQuotes = node.type === "QUOTE_DOUBLE" && typeof value === "string" && !needsQuotes(node.value);
  const plain = writeScalar(value);
  const quoted = keepsQuotes || (inFlow && /[,[\]{}]/.test(plain) && !plain.startsWith('"'));
  return splice(text, [from, to], quoted ? JSON.stringify(value) : plain);
}

interface New {
  value: unknown;
  along: Entry[];
}

/** A name that its group does not have yet goes behind the last of those that stand before it in `order`. */
function addAt(text: string, { path, order }: Placed, { value, along }: New): string {
  const above = path.slice(0, -1);
  if (along.length < above.length) return setAt(text, above, { [String(path.at(-1))]: value });
  const group = above.length ? along.at(-1)!.value : undefined;
  const isBlock = above.length === 0 || (isCollection(group) && !group.flow && group.items.length > 0);
  if (!isBlock) return rewrite(text, path, value);
  const key = String(path.at(-1));
  const before = order.slice(0, Math.max(0, order.indexOf(key)));
  const entries = entriesOf(text, above);
  const behind =
    entries.filter((one) => before.includes(String(one.key))).at(-1) ?? (order.length ? entries[0]! : entries.at(-1)!);
  const column = columnOf(text, behind.from);
  const end = lineEnd(text, behind.to);
  return splice(text, [end, end], `\n${" ".repeat(column)}${indented(writeYaml({ [key]: value }), column)}`);
}

/** Writes the smallest entry with lines of its own that holds the path anew, from its data. */
function rewrite(text: string, path: Path, value: unknown): string {
  const along = entriesAlong(text, path);
  const depth = along.map(({ inFlow }) => !inFlow).lastIndexOf(true);
  const entry = along[depth]!;
  const all = readGuideDocument(text).value;
  const data = changed(valueAt(all, path.slice(0, depth + 1)), path.slice(depth + 1), value);
  const written = typeof entry.key === "number" ? writeYaml([data]) : writeYaml({ [entry.key]: data });
  return splice(text, [entry.from, entry.to], indented(written, columnOf(text, entry.from)));
}

/** The same data with another value at a path; a value that is undefined takes its name away. */
function changed(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) {
    const list: unknown[] = [...(value as unknown[])];
    list[Number(key)] = changed(list[Number(key)], rest, put);
    return list;
  }
  const group = isGroup(value) ? value : {};
  const inner = changed(group[String(key)], rest, put);
  const entries = Object.entries({ ...group, [String(key)]: inner });
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}

/** Takes a name with its value out of its group; nothing happens where there is none. */
export function removeAt(text: string, path: Path): string {
  const entry = entriesAlong(text, path)[path.length - 1];
  if (!entry) return text;
  const start = lineStart(text, entry.from);
  const standsAlone = !entry.inFlow && text.slice(start, entry.from).trim() === "";
  const isOnly = entriesOf(text, path.slice(0, -1)).length === 1;
  if (typeof entry.key === "string" && standsAlone && !isOnly) return cutLines(text, start, entry.to);
  return rewrite(text, path, undefined);
}

/** Cuts whole lines away, with the blank ones behind them where nothing else follows before the next line. */
function cutLines(text: string, start: number, to: number): string {
  const end = lineEnd(text, to);
  return end < text.length ? splice(text, [start, end + 1], "") : splice(text, [Math.max(0, start - 1), end], "");
}

export const splice = (text: string, [from, to]: readonly [number, number], put: string): string =>
  text.slice(0, from) + put + text.slice(to);
