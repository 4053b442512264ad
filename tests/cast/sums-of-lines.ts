/*
 * What a report must come to, worked out from the bare lines by code that shares nothing with the product: no fold, no
 * counter, no percentile of its own. It knows only what was written.
 */

/** A line as it lies in the journal. */
export interface BareLine {
  about: string;
  version: number;
  type: string;
  at: number;
  by: string;
  data: Record<string, unknown>;
}

interface Case {
  day: string;
  topic: string;
  came: number;
  end?: string | undefined;
  endedBy?: string;
  endedAt?: number;
  takenAt?: number | undefined;
  waited?: number;
  away: boolean;
  otherDay: boolean;
  paper: boolean;
  misses: number;
  served: boolean;
  alone: boolean;
  face?: string;
}

const hours = 3_600_000;

export interface Sums {
  asked: number;
  ends: Record<string, number>;
  open: number;
  byTopic: Record<string, { alone: number; forThem: number }>;
  byHelper: Record<string, { alone: number; forThem: number }>;
  waits: number[];
  turns: number[];
  learned: number;
  faces: Record<string, number>;
  /** By weekday from Monday and hour: "0/8". */
  cameAt: Record<string, number>;
}

/** The sums of the requests of some days, both included. */
export function sumsOfLines(lines: readonly BareLine[], from: string, to: string): Sums {
  const sums: Sums = {
    asked: 0,
    ends: {},
    open: 0,
    byTopic: {},
    byHelper: {},
    waits: [],
    turns: [],
    learned: 0,
    faces: {},
    cameAt: {},
  };
  for (const one of casesOf(lines)) if (one.day >= from && one.day <= to) add(sums, one);
  return sums;
}

const raise = (sums: Record<string, number>, key: string | undefined) => {
  if (key !== undefined) sums[key] = (sums[key] ?? 0) + 1;
};

function add(sums: Sums, one: Case): void {
  sums.asked += 1;
  sums.open += Number(one.end === undefined);
  raise(sums.ends, one.end);
  addHelp(sums, one);
  sums.waits.push(...(one.waited === undefined ? [] : [one.waited]));
  sums.turns.push(...turnOf(one));
  sums.learned += Number(one.alone);
  raise(sums.faces, one.face);
  if (!one.paper) raise(sums.cameAt, hourOfWeek(one));
}

function addHelp(sums: Sums, one: Case): void {
  const alone = Number(one.end === "did-it-alone");
  const forThem = Number(one.end === "done-for-them");
  const topic = (sums.byTopic[one.topic] ??= { alone: 0, forThem: 0 });
  topic.alone += alone;
  topic.forThem += forThem;
  const helper = (sums.byHelper[one.endedBy ?? ""] ??= { alone: 0, forThem: 0 });
  helper.alone += alone;
  helper.forThem += forThem;
}

const hourOfWeek = ({ day, came }: Case): string =>
  `${(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7}/${new Date(came + 7 * hours).getUTCHours()}`;

function turnOf({ end = "", takenAt, endedAt, away, paper }: Case): number[] {
  const helped = ["did-it-alone", "done-for-them", "referred"].includes(end);
  return helped && !away && !paper && takenAt && endedAt ? [(endedAt - takenAt) / 60_000] : [];
}

function casesOf(lines: readonly BareLine[]): Case[] {
  const byThing = new Map<string, BareLine[]>();
  for (const line of lines)
    if (line.about.startsWith("request:")) byThing.set(line.about, [...(byThing.get(line.about) ?? []), line]);
  return [...byThing.values()].map((own) => own.sort((a, b) => a.version - b.version).reduce(heard, undefined)!);
}

const heard = (one: Case | undefined, line: BareLine): Case =>
  one ? (said[line.type]?.(one, line) ?? one) : begun(line.data);

/** What each line changes; a line that changes nothing a report tells of is not here. */
const said: Record<string, (one: Case, line: BareLine) => Case> = {
  "request-called": (one, { at }) => served(one, at),
  "request-taken": (one, { at }) => ({ ...served(one, at), takenAt: at }),
  "request-returned": (one) => ({ ...one, takenAt: undefined }),
  "request-missed": (one, { by, at }) =>
    one.misses ? { ...one, end: "no-show", endedBy: by, endedAt: at } : { ...one, misses: 1 },
  "request-postponed": (one) => ({ ...one, otherDay: true }),
  "way-chosen": (one, { data }) => ({ ...one, away: data["way"] !== "here" }),
  "request-closed": (one, { by, at, data }) => ({ ...one, end: String(data["outcome"]), endedBy: by, endedAt: at }),
  "request-withdrawn": (one) => ({ ...one, end: "withdrawn" }),
  "outcome-corrected": (one, { data }) => ({ ...one, end: String(data["outcome"]), alone: false }),
  "request-reopened": (one) => ({ ...one, end: undefined, alone: false }),
  "step-repeated-alone": (one) => ({ ...one, alone: true }),
  "feedback-given": (one, { data }) => ({ ...one, face: String(data["face"]) }),
};

const begun = (data: BareLine["data"]): Case => ({
  day: String(data["day"]),
  topic: String(data["topic"] ?? "general"),
  came: Number(data["place"]),
  away: false,
  otherDay: data["dueOn"] !== undefined,
  paper: data["onPaper"] === true,
  misses: 0,
  served: false,
  alone: false,
});

function served(one: Case, at: number): Case {
  if (one.served) return one;
  const counts = !one.away && !one.otherDay && !one.paper;
  return { ...one, served: true, ...(counts && { waited: Math.max(0, at - one.came) / 60_000 }) };
}

/** The least whole number of minutes that at least so many of a hundred did not exceed, found by trying one after another. */
export function leastMinutesFor(hundredths: number, minutes: readonly number[]): number {
  let tried = 0;
  while (minutes.filter((one) => one <= tried).length * 100 < minutes.length * hundredths) tried += 1;
  return tried;
}
