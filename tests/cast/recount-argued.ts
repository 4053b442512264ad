import { people, things, type RawLine, type Walked } from "./recount";
import { outings, persons, type Helped } from "./recount-work";

/** What a report argues with, made of bare lines. */
export interface Argued {
  /** Minutes: of everybody who waited in the room, and of every turn there. */
  waits: number[];
  turns: number[];
  turnsByTopic: Record<string, number[]>;
  /** By "weekday from Monday/hour". */
  came: Record<string, number>;
  onDuty: Record<string, number>;
  /** How often each weekday was in these days. */
  weekdays: number[];
  shares: Record<"topic" | "hamlet" | "hour" | "organisation", Record<string, Helped>>;
}

const hourMs = 3_600_000;
const hourOf = (at: number): number => new Date(at + 7 * hourMs).getUTCHours();
const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
const minuteOf = (time: unknown): number => {
  const [hours = 0, minutes = 0] = String(time).split(":").map(Number);
  return hours * 60 + minutes;
};

/** What the lines of some days come to; days after `today` have not been yet. */
export function argued(
  lines: readonly RawLine[],
  { from, to, today }: { from: string; to: string; today: string },
): Argued {
  const all = people(lines, from, to);
  const turns = all.flatMap((one) => turnOf(one));
  const end = to < today ? to : today;
  return {
    waits: all.flatMap(({ servedAt, way, came }) =>
      servedAt && way === "here" ? [Math.max(0, servedAt - came) / 60_000] : [],
    ),
    turns: turns.map(([, minutes]) => minutes),
    turnsByTopic: Object.fromEntries(
      [...new Set(turns.map(([topic]) => topic))].map((topic) => [
        topic,
        turns.filter((one) => one[0] === topic).map(([, minutes]) => minutes),
      ]),
    ),
    came: tallied(all.map(({ day, came }) => `${weekdayOf(day)}/${hourOf(came)}`)),
    weekdays: weekdaysIn(from, end),
    onDuty: onDutyIn(lines, from, end),
    shares: sharesOf(lines, all, { from, to }),
  };
}

function tallied(all: readonly string[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const one of all) sums[one] = (sums[one] ?? 0) + 1;
  return sums;
}

function turnOf({ topic, way, end, takenAt, endedAt }: Walked): [topic: string, minutes: number][] {
  const isTurn = way === "here" && /^(did-it-alone|done-for-them|referred)$/.test(end);
  return isTurn && takenAt && endedAt ? [[topic, (endedAt - takenAt) / 60_000]] : [];
}

function weekdaysIn(from: string, to: string): number[] {
  const sums = [0, 0, 0, 0, 0, 0, 0];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 24 * hourMs)
    sums[weekdayOf(new Date(at).toISOString().slice(0, 10))]! += 1;
  return sums;
}

/** Minutes on the roster by weekday and hour. */
function onDutyIn(lines: readonly RawLine[], from: string, to: string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const own of things(lines, "shift")) {
    const { day, from: begin, to: end } = own[0]!.data;
    if (String(day) < from || String(day) > to || own.some(({ type }) => type === "shift-cancelled")) continue;
    for (let minute = minuteOf(begin); minute < minuteOf(end); minute += 1) {
      const key = `${weekdayOf(String(day))}/${Math.floor(minute / 60)}`;
      sums[key] = (sums[key] ?? 0) + 1;
    }
  }
  return sums;
}

function sharesOf(
  lines: readonly RawLine[],
  all: readonly Walked[],
  { from, to }: { from: string; to: string },
): Argued["shares"] {
  const shares: Argued["shares"] = { topic: {}, hamlet: {}, hour: {}, organisation: {} };
  const whose = new Map(persons(lines).map(({ id, organisation }) => [id, organisation]));
  const names = new Map(
    things(lines, "unit").map(([added]) => [added?.about.slice("unit:".length), added?.data["name"]]),
  );
  const add = (kind: keyof Argued["shares"], key: unknown, { alone, forThem }: Helped) => {
    if (key === undefined || key === "" || alone + forThem === 0) return;
    const sum = (shares[kind][String(key)] ??= { alone: 0, forThem: 0 });
    sum.alone += alone;
    sum.forThem += forThem;
  };
  for (const one of all) {
    const helped = { alone: Number(one.end === "did-it-alone"), forThem: Number(one.end === "done-for-them") };
    add("topic", one.topic, helped);
    add("hamlet", one.way === "home-visit" ? one.hamlet : undefined, helped);
    add("hour", one.takenAt === undefined ? undefined : hourOf(one.takenAt), helped);
    add("organisation", whose.get(one.holder), helped);
  }
  for (const one of outings(lines, from, to)) {
    add("topic", one.topic, one);
    add("hamlet", names.get(one.hamlet), one);
    add("organisation", whose.get(one.by), one);
  }
  return shares;
}
