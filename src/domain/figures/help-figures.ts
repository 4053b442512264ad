import type { Outing } from "../team/outing";
import type { Count } from "./counts";
import { helpTotals, topicFigure, type HelpEnd } from "./coverage-figures";
import { periodAround } from "./period";
import type { Portion, Portions } from "./portions";
import { reportOf, topicsCounted } from "./report";

interface Helped {
  today: string;
  counts: readonly Count[];
  outings: readonly Outing[];
}

/** Turns helped this month, by how they ended and by topic, at the tablet and away from it. Outreach is none of them. */
export function helpFigures({ today, counts, outings }: Helped): Portions {
  const month = periodAround("month", today);
  const report = reportOf(month, counts);
  const away = outings.filter(({ day, withdrawn }) => !withdrawn && month.from <= day && day <= month.to);
  const sums: Record<string, Portion> = {};
  const add = (what: string, n: number) => {
    if (n) sums[what] = { have: (sums[what]?.have ?? 0) + n, of: 0 };
  };
  const helped = (topic: string, end: HelpEnd, n: number) => {
    add(helpTotals[end], n);
    add(topicFigure(topic, end), n);
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
