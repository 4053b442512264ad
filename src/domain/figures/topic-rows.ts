import { helpTotals, topicFigure, type HelpEnd } from "./coverage-figures";
import { topicsCounted } from "./report";
import { figureOf, type UnitFigures } from "./unit-figures";

type ByEnd = Record<HelpEnd, number>;

/** Help by topic as far as it is told apart, what was withheld, and the whole. */
export interface TopicRows {
  rows: ({ topic: string } & ByEnd)[];
  withheld: ByEnd;
  total: ByEnd;
}

/** Of a unit's help each topic's part; the total travels apart, so what is not told by topic is the rest of it. */
export function topicRows(row: UnitFigures): TopicRows {
  const of = (topic: string, end: HelpEnd) => figureOf(row, topicFigure(topic, end)).have;
  const rows = topicsCounted
    .map((topic) => ({ topic, alone: of(topic, "alone"), "for-them": of(topic, "for-them") }))
    .filter((one) => one.alone + one["for-them"] > 0)
    .sort((a, b) => b.alone + b["for-them"] - a.alone - a["for-them"]);
  const total = byEnd((end) => figureOf(row, helpTotals[end]).have);
  return { rows, total, withheld: byEnd((end) => total[end] - rows.reduce((sum, one) => sum + one[end], 0)) };
}

const byEnd = (of: (end: HelpEnd) => number): ByEnd => ({ alone: of("alone"), "for-them": of("for-them") });
