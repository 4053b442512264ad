import type { Period } from "./period";
import type { TopicCounted } from "./detail-counts";
import { helped, topicsCounted, type Report } from "./report";

/** What the duties and courses of a period come to; undefined where an office keeps none. */
export interface TeamFigures {
  members: number;
  withDuty: number;
  dutiesDone: number;
  dutiesLate: number;
  passes: number;
}

export type MonthFact =
  | { tells: "nobody-came"; period: Period; office: string }
  | { tells: "came"; period: Period; office: string; asked: number; askedBefore: number }
  | { tells: "ended"; alone: number; forThem: number }
  | { tells: "learned" | "referred" | "lost" | "alarms"; times: number }
  | { tells: "waited"; soon: number; all: number; long: number }
  | { tells: "topics"; topics: Share[] }
  | { tells: "away"; visits: number; calls: number }
  | { tells: "feedback"; good: number; all: number }
  | { tells: "organisations"; shares: Share[]; uneven: boolean }
  | { tells: "team"; members: number; withDuty: number; dutiesDone: number; dutiesLate: number }
  | { tells: "training"; passes: number };

/** One sentence for each kind of fact. */
export type Sentences = { [T in MonthFact["tells"]]: (fact: MonthFact & { tells: T }) => string };

export const sentenceOf = (fact: MonthFact, sentences: Sentences): string =>
  (sentences[fact.tells] as (fact: MonthFact) => string)(fact);

export interface Share {
  name: string;
  times: number;
}

/** What a report is told about, besides its counters. */
export interface Telling {
  office: string;
  period: Period;
  before: Report;
  nameOf(topic: TopicCounted): string;
  /** Requests helped by each organisation; empty where nobody's organisation is known. */
  organisations: readonly Share[];
  team?: TeamFigures;
}

const namedTopics = 3;

/** Three quarters of the work on one of several organisations is what the province complained of. */
const unevenFrom = 0.75;

/** What is worth a sentence, in the order a commune reports it; what did not happen is left out. */
export function monthFacts(report: Report, telling: Telling): MonthFact[] {
  return [...came(report, telling), ...howItWent(report), ...what(report, telling), ...who(telling)];
}

function came({ asked }: Report, { period, office, before }: Telling): MonthFact[] {
  if (!asked) return [{ tells: "nobody-came", period, office }];
  return [{ tells: "came", period, office, asked, askedBefore: before.asked }];
}

function howItWent({ ends, learned, waits, feedback, alarms }: Report): MonthFact[] {
  const [alone, forThem] = [ends["did-it-alone"], ends["done-for-them"]];
  const lost = ends["no-show"] + ends["not-reached"] + ends.withdrawn;
  const soon = waits["under-5"] + waits["5-15"];
  const long = waits["over-60"];
  const all = soon + waits["15-30"] + waits["30-60"] + long;
  const said = feedback.good + feedback.fair + feedback.poor;
  return [
    ...only(alone + forThem, { tells: "ended", alone, forThem }),
    ...only(learned, { tells: "learned", times: learned }),
    ...only(ends.referred, { tells: "referred", times: ends.referred }),
    ...only(lost, { tells: "lost", times: lost }),
    ...only(all, { tells: "waited", soon, all, long }),
    ...only(said, { tells: "feedback", good: feedback.good, all: said }),
    ...only(alarms, { tells: "alarms", times: alarms }),
  ];
}

const only = (times: number, fact: MonthFact): MonthFact[] => (times ? [fact] : []);

function what({ topics, ways }: Report, { nameOf }: Telling): MonthFact[] {
  const asked = topicsCounted
    .map((topic) => ({ name: nameOf(topic), times: helped(topics[topic]) + topics[topic].referred }))
    .filter(({ times }) => times)
    .sort((a, b) => b.times - a.times)
    .slice(0, namedTopics);
  const [visits, calls] = [helped(ways["home-visit"]), helped(ways["call-back"])];
  return [
    ...only(asked.length, { tells: "topics", topics: asked }),
    ...only(visits + calls, { tells: "away", visits, calls }),
  ];
}

function who({ organisations, team }: Telling): MonthFact[] {
  const all = organisations.reduce((sum, { times }) => sum + times, 0);
  const most = Math.max(0, ...organisations.map(({ times }) => times));
  const uneven = organisations.length > 1 && most >= all * unevenFrom;
  const { passes = 0, ...duties } = team ?? {};
  return [
    ...only(all, { tells: "organisations", shares: [...organisations], uneven }),
    ...(team ? [{ tells: "team" as const, ...(duties as Omit<TeamFigures, "passes">) }] : []),
    ...only(passes, { tells: "training", passes }),
  ];
}
