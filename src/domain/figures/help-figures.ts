import type { Outing } from "../team/outing";
import type { StandingCount } from "./counts";
import { helpTotals, topicFigure, type HelpEnd } from "./coverage-figures";
import { isWithin, periodAround } from "./period";
import { addCount, type Portion, type Portions } from "./portions";
import { reportOf, topicsCounted } from "./report";

interface Helped {
  today: string;
  counts: readonly StandingCount[];
  outings: readonly Outing[];
}

/** Turns helped this month, by how they ended and by topic, at the tablet and away from it. Outreach is none of them. */
export function helpFigures({ today, counts, outings }: Helped): Portions {
  const month = periodAround("month", today);
  const report = reportOf(month, counts);
  const away = outings.filter(({ day, withdrawn }) => !withdrawn && isWithin(day, month));
  const sums: Record<string, Portion> = {};
  const helped = (topic: string, end: HelpEnd, n: number) => {
    addCount(sums, helpTotals[end], n);
    addCount(sums, topicFigure(topic, end), n);
  };
  for (const topic of topicsCounted) {
    helped(topic, "alone", report.topics[topic]["did-it-alone"]);
    helped(topic, "for-them", report.topics[topic]["done-for-them"]);
  }
  for (const outing of away) {
    if (outing.kind !== "help") continue;
    helped(outing.topic ?? "general", "alone", outing.alone);
    helped(outing.topic ?? "general", "for-them", outing.forThem);
  }
  return sums;
}
