import * as v from "valibot";
import { dayInVietnam } from "../office/service-day";
import { tidyName } from "../office/tidy-name";
import { isImpossible } from "./coverage-figures";
import { dayLater, hasBegun } from "./period";
import type { Portion } from "./portions";
import type { Told, UnitPlace } from "./unit-figures";

export const figuresFileKind = "unit-figures";

/** All figures an office has of its unit, in every period; a person carries them in a signed file. */
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
/** The last instant a calendar of four digits has. */
const instant = v.pipe(v.number(), v.minValue(0), v.maxValue(253_402_300_799_999));
const figure = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const portion = v.strictObject({ have: count, of: count });
const stated = v.strictObject({
  ...portion.entries,
  source: word,
  on: v.pipe(
    v.string(),
    v.isoDate(),
    v.check((day) => dayLater(day, 0) === day),
  ),
  statedAt: instant,
});
/** As its file wrote it, without what nobody can see. */
const name = v.pipe(v.string(), v.transform(tidyName), v.minLength(1), v.maxLength(160));
const place = { unit: word, parent: v.pipe(v.string(), v.maxLength(160)), kind: word, name };
const row = v.strictObject({
  ...place,
  own: v.optional(v.record(figure, portion)),
  stated: v.optional(v.record(figure, stated)),
});

const shape = v.strictObject({
  root: word,
  office: name,
  madeAt: instant,
  above: v.pipe(v.array(v.strictObject(place)), v.maxLength(8)),
  parts: v.pipe(
    v.array(
      v.strictObject({
        period: v.pipe(v.string(), v.maxLength(20)),
        rows: v.pipe(v.array(row), v.maxLength(100_000)),
      }),
    ),
    v.maxLength(60),
  ),
});

/**
 * What is impossible in a file. If it were taken in, it would do lasting harm: a time in the future makes all right files
 * count as older, and too large a number makes every sum above it wrong.
 */
export type Impossible =
  | { fault: "later-than-now"; at: number }
  | { fault: "no-period"; period: string }
  | ({ fault: "more-than-all"; name: string; what: string } & Portion);

/** Two tablets' clocks may differ; a day lies beyond that. */
const clocksDifferMs = 86_400_000;

/**
 * Reads a file of figures at a time in milliseconds; "unreadable" when it is none, or speaks of units that do not stand
 * beneath its own.
 */
export function readFiguresFile(body: unknown, now: number): FiguresFile | { fault: "unreadable" } | Impossible {
  const read = v.safeParse(shape, body);
  if (!read.success) return { fault: "unreadable" };
  const file = read.output as FiguresFile;
  const [periods, rows] = [file.parts.map(({ period }) => period), file.parts.map((part) => part.rows)];
  if (new Set(periods).size < periods.length || !rows.every((some) => standBeneath(file.root, some)))
    return { fault: "unreadable" };
  return faultOfTime(file, now + clocksDifferMs) ?? faultOfCounts(rows.flat()) ?? file;
}

function faultOfTime({ madeAt, parts }: FiguresFile, latest: number): Impossible | undefined {
  const stated = parts.flatMap(({ rows }) => rows.flatMap((one) => Object.values(one.stated ?? {})));
  const at = [madeAt, ...stated.map(({ statedAt }) => statedAt)].find((time) => time > latest);
  if (at !== undefined) return { fault: "later-than-now", at };
  const wrong = parts.find(({ period }) => !hasBegun(period, dayInVietnam(latest)));
  return wrong && { fault: "no-period", period: wrong.period };
}

function faultOfCounts(rows: readonly Told[]): Impossible | undefined {
  for (const { name, own = {}, stated = {} } of rows)
    for (const [what, { have, of }] of [...Object.entries(own), ...Object.entries(stated)])
      if (isImpossible(what, { have, of })) return { fault: "more-than-all", name, what, have, of };
  return undefined;
}

/** True if every row leads up to the root by rows of the same file. */
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
