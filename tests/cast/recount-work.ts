import { people, things, type RawLine, type Tallied } from "./recount";

/** Help by how it ended. */
export interface Helped {
  alone: number;
  forThem: number;
}

/** What the members of one organisation did; hours are told in minutes. */
export interface Work extends Helped {
  members: number;
  minutes: number;
  duties: number;
}

/** Help at somebody's side, away from the tablet. */
export interface Away extends Helped {
  by: string;
  topic: string;
  /** The code of a unit. */
  hamlet: string;
  reached: number;
  minutes: number;
}

const said = (line: RawLine | undefined, field: string): string => String(line?.data[field] ?? "");
const number = (line: RawLine | undefined, field: string): number => Number(line?.data[field] ?? 0);
const lastSaid = (lines: readonly RawLine[], field: string): string =>
  said(
    lines.findLast(({ data }) => data[field] !== undefined),
    field,
  );
const has = (lines: readonly RawLine[], type: string): boolean => lines.some((line) => line.type === type);

/** A member, by what the lines about them say last. */
export interface Person {
  id: string;
  role: string;
  organisation: string;
  hamlet: string;
  lines: RawLine[];
}

export const persons = (lines: readonly RawLine[]): Person[] =>
  things(lines, "member").map((own) => ({
    id: String(own[0]?.about.slice("member:".length)),
    role: lastSaid(own, "role"),
    organisation: lastSaid(own, "organisation") || "none",
    hamlet: lastSaid(own, "hamlet"),
    lines: own,
  }));

/** Outings of some days that nobody withdrew. */
export const outings = (lines: readonly RawLine[], from: string, to: string): Away[] =>
  things(lines, "outing")
    .filter((own) => !has(own, "outing-withdrawn") && from <= said(own[0], "day") && said(own[0], "day") <= to)
    .map(([told]) => ({
      by: said(told, "member"),
      topic: said(told, "topic") || "general",
      hamlet: said(told, "hamlet"),
      alone: number(told, "alone"),
      forThem: number(told, "forThem"),
      reached: number(told, "reached"),
      minutes: number(told, "minutes"),
    }));

type Add = (member: string, some: Partial<Work>) => void;

/** What each organisation did in some days. */
export function workOf(lines: readonly RawLine[], from: string, to: string): Record<string, Work> {
  const known = persons(lines);
  const sums: Record<string, Work> = {};
  const add: Add = (member, some) => {
    const whose = known.find(({ id }) => id === member)?.organisation;
    if (whose === undefined) return;
    const sum = (sums[whose] ??= { members: 0, minutes: 0, duties: 0, alone: 0, forThem: 0 });
    for (const [what, n] of Object.entries(some)) sum[what as keyof Work] += n;
  };
  for (const { id } of known) add(id, { members: 1 });
  for (const { holder, end } of people(lines, from, to))
    add(holder, { alone: Number(end === "did-it-alone"), forThem: Number(end === "done-for-them") });
  for (const { by, alone, forThem, minutes } of outings(lines, from, to)) add(by, { alone, forThem, minutes });
  addDuties(lines, { from, to }, add);
  addShifts(lines, { from, to }, add);
  return sums;
}

interface Days {
  from: string;
  to: string;
}

const isWithin = (day: string, { from, to }: Days): boolean => from <= day && day <= to;

function addDuties(lines: readonly RawLine[], days: Days, add: Add): void {
  for (const own of things(lines, "duty"))
    for (const done of own.filter(({ type }) => type === "duty-done"))
      if (isWithin(said(done, "on"), days)) add(lastSaid(own, "member"), { duties: 1 });
}

function addShifts(lines: readonly RawLine[], days: Days, add: Add): void {
  for (const own of things(lines, "shift")) {
    const confirmed = own.findLast(({ type }) => type === "hours-confirmed");
    if (isWithin(said(own[0], "day"), days)) add(lastSaid(own, "member"), { minutes: number(confirmed, "minutes") });
  }
}

const dayOf = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);

/** How many members passed each topic in some days, and still stand as passed. */
export function passes(lines: readonly RawLine[], from: string, to: string): Tallied {
  const sums: Tallied = {};
  for (const { lines: own } of persons(lines)) {
    const topics = new Set(own.filter(({ type }) => type === "topic-passed").map((line) => said(line, "topic")));
    for (const topic of topics) {
      const last = own.findLast(({ type, data }) => type.startsWith("topic-") && data["topic"] === topic);
      const isIn = last?.type === "topic-passed" && from <= dayOf(last.at) && dayOf(last.at) <= to;
      if (isIn) sums[topic] = (sums[topic] ?? 0) + 1;
    }
  }
  return sums;
}

/** So many of so many. */
type Part = [have: number, of: number];

/** A hamlet as the coverage tells it. */
export interface HamletReached {
  name: string;
  hasTeam: boolean;
  hasMember: boolean;
  wasHelped: boolean;
}

/** How far the office reaches: hamlet by hamlet, and how many members have something to do. */
export function reachOf(lines: readonly RawLine[], today: string): { hamlets: HamletReached[]; busy: Part } {
  const fourWeeksAgo = dayOf(Date.parse(`${today}T05:00:00Z`) - 28 * 86_400_000);
  const teams = things(lines, "team").map(([formed]) => said(formed, "unit"));
  const known = persons(lines);
  const visited = people(lines, fourWeeksAgo, today)
    .filter(({ way, end }) => way === "home-visit" && /^(did-it-alone|done-for-them)$/.test(end))
    .map(({ hamlet }) => hamlet);
  const helped = outings(lines, fourWeeksAgo, today)
    .filter(({ alone, forThem }) => alone + forThem > 0)
    .map(({ hamlet }) => hamlet);
  const hamlets = things(lines, "unit").map(([added]) => {
    const [code, name] = [String(added?.about.slice("unit:".length)), said(added, "name")];
    return {
      name,
      hasTeam: teams.includes(code),
      hasMember: known.some(({ hamlet }) => hamlet === code),
      wasHelped: visited.includes(name) || helped.includes(code),
    };
  });
  const volunteers = known.filter(({ role }) => role === "volunteer");
  const busy = new Set(
    things(lines, "duty")
      .filter(isToDo)
      .map((own) => lastSaid(own, "member")),
  );
  return { hamlets, busy: [volunteers.filter(({ id }) => busy.has(id)).length, volunteers.length] };
}

/** A duty that was neither given back, ended, nor done; one that comes again goes on. */
function isToDo(own: readonly RawLine[]): boolean {
  if (has(own, "duty-ended") || own.at(-1)?.type === "duty-declined") return false;
  return own[0]?.data["every"] !== undefined || !has(own, "duty-done");
}

/** Help of some days by topic, at the tablet and away from it. */
export function helpByTopic(lines: readonly RawLine[], from: string, to: string): Record<string, Helped> {
  const sums: Record<string, Helped> = {};
  const add = (topic: string, { alone, forThem }: Helped) => {
    const sum = (sums[topic] ??= { alone: 0, forThem: 0 });
    sum.alone += alone;
    sum.forThem += forThem;
  };
  for (const { topic, end } of people(lines, from, to))
    add(topic, { alone: Number(end === "did-it-alone"), forThem: Number(end === "done-for-them") });
  for (const one of outings(lines, from, to)) add(one.topic, one);
  return sums;
}
