import { topics } from "../guide/guide";
import { isKeyOf, recordOf } from "../key-of";
import { faces, outcomes, type Face } from "../request/outcome";
import type { StandingCount } from "./counts";
import { helpWays, waitBands, type End, type HelpWay, type TopicCounted, type WaitBand } from "./detail-counts";
import { isWithin, partsOf, type Period } from "./period";

/** How many requests ended how. */
export type Ends = Record<End, number>;

export const ends: readonly End[] = [...outcomes, "withdrawn"];
export const topicsCounted: readonly TopicCounted[] = [...topics, "general"];

/** Everything one office has to report of a period, from its counters alone. */
export interface Report {
  asked: number;
  ends: Ends;
  waits: Record<WaitBand, number>;
  topics: Record<TopicCounted, Ends>;
  ways: Record<HelpWay, Ends>;
  /** By member, and by hamlet of home visits: only those that ended a request. */
  helpers: Map<string, Ends>;
  hamlets: Map<string, Ends>;
  feedback: Record<Face, number>;
  /** Did the step once more alone after help. */
  learned: number;
  alarms: number;
  /** Served by somebody who had not passed the topic, where training is required. */
  untrained: number;
  /** The period in its parts, for a picture: days, or months of a year. */
  parts: { part: Period; asked: number; alone: number; forThem: number }[];
}

const noEnds = (): Ends => recordOf(ends, () => 0);

/** The report of a period; counters of other days are passed over, their order means nothing. */
export function reportOf(period: Period, counts: readonly StandingCount[]): Report {
  const report: Report = {
    asked: 0,
    ends: noEnds(),
    waits: recordOf(waitBands, () => 0),
    topics: recordOf(topicsCounted, noEnds),
    ways: recordOf(helpWays, noEnds),
    helpers: new Map(),
    hamlets: new Map(),
    feedback: recordOf(faces, () => 0),
    learned: 0,
    alarms: 0,
    untrained: 0,
    parts: partsOf(period).map((part) => ({ part, asked: 0, alone: 0, forThem: 0 })),
  };
  for (const count of counts) if (isWithin(count.day, period)) add(report, count);
  for (const map of [report.helpers, report.hamlets]) for (const [key, some] of map) if (!closed(some)) map.delete(key);
  return report;
}

/** "topic/health/referred" is a kind, a key of it, and how it ended; simple counters are a kind alone. */
function partsOfName(what: string): { kind: string; key: string; end: string | undefined } {
  const [kind = "", key = "", end] = what.split("/");
  return { kind, key, end };
}

function add(report: Report, { day, what, n }: StandingCount): void {
  const { kind, key, end } = partsOfName(what);
  const part = report.parts.find((one) => isWithin(day, one.part))!;
  if (end) addDetail(report, { kind, key, end, n });
  else if (kind === "waited") raise(report.waits, key, n);
  else if (kind.startsWith("feedback-")) raise(report.feedback, kind.slice("feedback-".length), n);
  else if (kind === "learned" || kind === "untrained") report[kind] += n;
  else if (kind === "alarm-raised") report.alarms += n;
  else if (kind === "alarm-withdrawn") report.alarms -= n;
  else if (kind === "asked") [report.asked, part.asked] = [report.asked + n, part.asked + n];
  else addEnd(report, part, { kind, n });
}

function addEnd(report: Report, part: Report["parts"][number], { kind, n }: { kind: string; n: number }): void {
  const end = kind === "withdrawn" ? kind : kind.startsWith("closed-") && kind.slice("closed-".length);
  if (!end) return;
  raise(report.ends, end, n);
  if (end === "did-it-alone") part.alone += n;
  if (end === "done-for-them") part.forThem += n;
}

function addDetail(report: Report, detail: { kind: string; key: string; end: string; n: number }): void {
  const { kind, key, end, n } = detail;
  const into = (map: Map<string, Ends>) => {
    const some = map.get(key) ?? noEnds();
    map.set(key, some);
    return some;
  };
  const found =
    kind === "topic"
      ? isKeyOf(report.topics, key) && report.topics[key]
      : kind === "way"
        ? isKeyOf(report.ways, key) && report.ways[key]
        : kind === "helper"
          ? into(report.helpers)
          : kind === "hamlet"
            ? into(report.hamlets)
            : undefined;
  if (found) raise(found, end, n);
}

function raise<K extends string>(counts: Record<K, number>, key: string, n: number): void {
  if (isKeyOf(counts, key)) counts[key] += n;
}

/** Really helped with something, alone or done for them. */
export const helped = (some: Ends): number => some["did-it-alone"] + some["done-for-them"];

/** Ended in any way: with help or without. */
export const closed = (some: Ends): number => ends.reduce((sum, end) => sum + some[end], 0);

/** Asked and not ended yet: still waiting, being helped, or given another day. */
export const stillOpen = ({ asked, ends: ended }: Report): number => Math.max(0, asked - closed(ended));

/** Of all whose wait is known, how many waited less than a quarter of an hour, and how many over an hour. */
export function waited({ waits }: Report): { soon: number; long: number; all: number } {
  const all = Object.values(waits).reduce((sum, times) => sum + times, 0);
  return { soon: waits["under-5"] + waits["5-15"], long: waits["over-60"], all };
}
