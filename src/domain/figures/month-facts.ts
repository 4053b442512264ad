import type { OutingSum } from "../team/outing";
import type { Period } from "./period";
import type { TopicCounted } from "./detail-counts";
import type { Earlier } from "./earlier-period";
import { carriesMost, turnsOf } from "./effort-rows";
import { closed, helped, stillOpen, topicsCounted, waited, type Report } from "./report";
import type { Spread } from "./spread";
import type { TeamReport } from "./team-report";

export type MonthFact =
  | { tells: "nobody-came" | "not-open-yet"; period: Period; office: string }
  | { tells: "came"; period: Period; office: string; asked: number; earlier: Earlier }
  | { tells: "ended"; alone: number; forThem: number }
  | { tells: "learned" | "referred" | "lost" | "open" | "alarms" | "untrained"; times: number }
  | { tells: "waited"; soon: number; all: number; long: number }
  | ({ tells: "half-waited" } & Spread)
  | { tells: "topics"; topics: Share[] }
  | { tells: "away"; visits: number; calls: number }
  | { tells: "feedback"; good: number; all: number }
  | { tells: "organisations"; shares: Share[]; uneven: boolean }
  | ({ tells: "told-away" } & OutingSum)
  | { tells: "team"; now: TeamReport["now"]; dutiesDone: number }
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
  earlier: Earlier;
  /** The period was over before the station was opened. */
  beforeOpening: boolean;
  nameOf(topic: TopicCounted): string;
  team: TeamReport;
  nameOfOrganisation(id: string): string;
  /** How long people waited; undefined where too few did to say, or nobody asked for the rows. */
  waited?: Spread | undefined;
}

const namedTopics = 3;

/** The facts that deserve a sentence, in the order in which communes report them. What did not happen is left out. */
export function monthFacts(report: Report, telling: Telling): MonthFact[] {
  return [...came(report, telling), ...howItWent(report, telling), ...what(report, telling), ...team(telling)];
}

function came({ asked }: Report, { period, office, earlier, beforeOpening }: Telling): MonthFact[] {
  if (!asked) return [{ tells: beforeOpening ? "not-open-yet" : "nobody-came", period, office }];
  return [{ tells: "came", period, office, asked, earlier }];
}

function howItWent(report: Report, { waited: spread }: Telling): MonthFact[] {
  const { ends, learned, feedback, alarms, untrained } = report;
  const [alone, forThem] = [ends["did-it-alone"], ends["done-for-them"]];
  const lost = ends["no-show"] + ends["not-reached"] + ends.withdrawn;
  const open = stillOpen(report);
  const { soon, long, all } = waited(report);
  const said = feedback.good + feedback.fair + feedback.poor;
  return [
    ...only(alone + forThem, { tells: "ended", alone, forThem }),
    ...only(learned, { tells: "learned", times: learned }),
    ...only(ends.referred, { tells: "referred", times: ends.referred }),
    ...only(lost, { tells: "lost", times: lost }),
    ...only(open, { tells: "open", times: open }),
    ...only(all, { tells: "waited", soon, all, long }),
    ...(spread ? [{ tells: "half-waited", ...spread } as const] : []),
    ...only(said, { tells: "feedback", good: feedback.good, all: said }),
    ...only(alarms, { tells: "alarms", times: alarms }),
    ...only(untrained, { tells: "untrained", times: untrained }),
  ];
}

const only = (times: number, fact: MonthFact): MonthFact[] => (times > 0 ? [fact] : []);

function what({ topics, ways }: Report, { nameOf }: Telling): MonthFact[] {
  const asked = topicsCounted
    // A person who asked and was not there when called still counts as having asked.
    .map((topic) => ({ name: nameOf(topic), times: closed(topics[topic]) }))
    .filter(({ times }) => times)
    .sort((a, b) => b.times - a.times)
    .slice(0, namedTopics);
  const [visits, calls] = [helped(ways["home-visit"]), helped(ways["call-back"])];
  return [
    ...only(asked.length, { tells: "topics", topics: asked }),
    ...only(visits + calls, { tells: "away", visits, calls }),
  ];
}

function team({ team: { work, dutiesDone, now, away, passes }, nameOfOrganisation }: Telling): MonthFact[] {
  const shares = work
    .map((row) => ({ name: nameOfOrganisation(row.organisation), times: turnsOf(row) }))
    .filter(({ times }) => times);
  const courses = [...passes.values()].reduce((sum, times) => sum + times, 0);
  return [
    ...only(away.alone + away.forThem + away.reached, { tells: "told-away", ...away }),
    // If there is only one, its share says nothing.
    ...only(shares.length - 1, { tells: "organisations", shares, uneven: Boolean(carriesMost(work)) }),
    ...only(dutiesDone + (now ? now.duty.have + now.late : 0), { tells: "team", now, dutiesDone }),
    ...only(courses, { tells: "training", passes: courses }),
  ];
}
