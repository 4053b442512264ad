/** A line as it lies on the disk, read by nothing of the product. */
export interface RawLine {
  about: string;
  version: number;
  type: string;
  at: number;
  by: string;
  data: Readonly<Record<string, unknown>>;
}

/** How many of something, by its name. */
export type Tallied = Record<string, number>;

/** Everything a report says of people who asked, counted line by line. */
export interface Recounted {
  asked: number;
  open: number;
  ends: Tallied;
  waits: Tallied;
  faces: Tallied;
  topics: Record<string, Tallied>;
  ways: Record<string, Tallied>;
  helpers: Record<string, Tallied>;
  hamlets: Record<string, Tallied>;
  learned: number;
  alarms: number;
}

const bump = (of: Tallied, what: string) => void (of[what] = (of[what] ?? 0) + 1);
const under = (all: Record<string, Tallied>, key: string): Tallied => (all[key] ??= {});
const word = (value: unknown): string => (typeof value === "string" ? value : "");

/** The lines of each thing of a kind, in their order. */
export function things(lines: readonly RawLine[], kind: string): RawLine[][] {
  const byThing = new Map<string, RawLine[]>();
  for (const line of lines) {
    if (!line.about.startsWith(`${kind}:`)) continue;
    byThing.set(line.about, [...(byThing.get(line.about) ?? []), line]);
  }
  return [...byThing.values()].map((some) => some.toSorted((a, b) => a.version - b.version));
}

export interface Walked {
  day: string;
  /** When they came, as their number says. */
  came: number;
  topic: string;
  way: string;
  hamlet: string;
  /** Who has them in their hands, or had to the end. */
  holder: string;
  end: string;
  misses: number;
  servedAt: number | undefined;
  takenAt: number | undefined;
  endedAt: number | undefined;
}

const servedBy = (seen: Walked, { by, at }: RawLine): Partial<Walked> => ({
  holder: by,
  servedAt: seen.servedAt ?? at,
});

/** What each kind of line changes. */
const steps: Record<string, (seen: Walked, line: RawLine) => Partial<Walked>> = {
  "way-chosen": (_, { data }) => ({ way: word(data["way"]), hamlet: word(data["hamlet"]) }),
  "request-called": servedBy,
  "request-taken": (seen, line) => ({ ...servedBy(seen, line), takenAt: line.at }),
  "request-missed": ({ misses }) => (misses ? { end: "no-show" } : { misses: 1, holder: "" }),
  "request-closed": (_, { data, at }) => ({ end: word(data["outcome"]), endedAt: at }),
  "request-withdrawn": () => ({ end: "withdrawn" }),
};

/** One person's way through the office, told by the lines about their request. */
function walk(lines: readonly RawLine[]): Walked {
  const asked = lines[0]?.data ?? {};
  const topic = word(asked["topic"]) || "general";
  const never = { servedAt: undefined, takenAt: undefined, endedAt: undefined };
  const whose = { way: "here", hamlet: "", holder: "", end: "", misses: 0 };
  let seen: Walked = { day: word(asked["day"]), came: Number(asked["place"]), topic, ...whose, ...never };
  for (const line of lines) seen = { ...seen, ...steps[line.type]?.(seen, line) };
  return seen;
}

/** Everybody who asked on some days, the first and the last included. */
export const people = (lines: readonly RawLine[], from: string, to: string): Walked[] =>
  things(lines, "request")
    .map(walk)
    .filter(({ day }) => from <= day && day <= to);

/** The first minute that no longer belongs to a band. */
const bands = [
  ["under-5", 5],
  ["5-15", 15],
  ["15-30", 30],
  ["30-60", 60],
  ["over-60", Infinity],
] as const;

const band = (ms: number): string => bands.find(([, end]) => Math.max(0, ms) / 60_000 < end)![0];

const fresh = (): Recounted => ({
  asked: 0,
  open: 0,
  learned: 0,
  alarms: 0,
  ends: {},
  waits: {},
  faces: {},
  topics: {},
  ways: {},
  helpers: {},
  hamlets: {},
});

/** Counts the requests of some days ("2026-11-01"), the first and the last included, by other code than the product's. */
export function recount(lines: readonly RawLine[], from: string, to: string): Recounted {
  const sum = fresh();
  for (const request of things(lines, "request")) {
    const day = word(request[0]?.data["day"]);
    if (from <= day && day <= to) countOne(sum, request);
  }
  return sum;
}

function countOne(sum: Recounted, request: readonly RawLine[]): void {
  const seen = walk(request);
  const times = (type: string) => request.filter((line) => line.type === type);
  sum.asked += 1;
  sum.learned += times("step-repeated-alone").length;
  sum.alarms += times("alarm-raised").length;
  for (const { data } of times("feedback-given")) bump(sum.faces, word(data["face"]));
  if (seen.servedAt && seen.way === "here") bump(sum.waits, band(seen.servedAt - seen.came));
  if (seen.end) countEnd(sum, seen);
  else sum.open += 1;
}

function countEnd(sum: Recounted, { topic, way, hamlet, holder, end }: Walked): void {
  bump(sum.ends, end);
  bump(under(sum.topics, topic), end);
  bump(under(sum.ways, way), end);
  if (holder) bump(under(sum.helpers, holder), end);
  if (way === "home-visit" && hamlet) bump(under(sum.hamlets, hamlet), end);
}
