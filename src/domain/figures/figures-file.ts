import * as v from "valibot";
import type { Told, UnitPlace } from "./unit-figures";

export const figuresFileKind = "unit-figures";

/** All an office has to tell of its unit, in every period it tells of; signed and carried by a person. */
export interface FiguresFile {
  /** The unit it speaks for: every row is that unit's or stands beneath it. */
  root: string;
  office: string;
  /** Milliseconds; of two files of one unit the later one counts. */
  madeAt: number;
  /** The units above, from the nearest up, so that the receiver knows where it belongs. */
  above: UnitPlace[];
  parts: { period: string; rows: Told[] }[];
}

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(160));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const figure = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const portion = v.strictObject({ have: count, of: count });
const stated = v.strictObject({
  ...portion.entries,
  source: word,
  on: v.pipe(v.string(), v.isoDate()),
  statedAt: v.pipe(v.number(), v.minValue(0)),
});
const place = { unit: word, parent: v.pipe(v.string(), v.maxLength(160)), kind: word, name: word };
const row = v.strictObject({
  ...place,
  own: v.optional(v.record(figure, portion)),
  stated: v.optional(v.record(figure, stated)),
});

const shape = v.strictObject({
  root: word,
  office: word,
  madeAt: v.pipe(v.number(), v.minValue(0)),
  above: v.pipe(v.array(v.strictObject(place)), v.maxLength(8)),
  parts: v.pipe(
    v.array(
      v.strictObject({
        period: v.pipe(v.string(), v.regex(/^\d{4}-(\d\d|Q[1-4])$/)),
        rows: v.pipe(v.array(row), v.maxLength(100_000)),
      }),
    ),
    v.maxLength(60),
  ),
});

/** Reads a file of figures; undefined when it is none, or speaks of units that do not stand beneath its own. */
export function readFiguresFile(body: unknown): FiguresFile | undefined {
  const read = v.safeParse(shape, body);
  if (!read.success) return undefined;
  const file = read.output as FiguresFile;
  return file.parts.every(({ rows }) => standBeneath(file.root, rows)) ? file : undefined;
}

/** Does every row lead up to the root, by rows of the same file? */
function standBeneath(root: string, rows: readonly Told[]): boolean {
  const parents = new Map(rows.map(({ unit, parent }) => [unit, parent]));
  if (parents.size !== rows.length) return false;
  const proven = new Set([root]);
  // Nobody knows yet who sent the file: a long chain of rows must not be walked anew from each of them.
  return rows.every(({ unit }) => {
    const seen = new Set<string>();
    for (let at: string | undefined = unit; at === undefined || !proven.has(at); at = parents.get(at)) {
      if (at === undefined || seen.has(at)) return false;
      seen.add(at);
    }
    for (const at of seen) proven.add(at);
    return true;
  });
}
