import { dayLater, periodAround, periodBefore, type Period } from "./period";
import { helped, type Report } from "./report";
import type { TeamReport } from "./team-report";
import type { TimeSpent } from "./time-spent";

/** What two periods are compared by, in the order it is shown. */
export const comparedFigures = [
  "asked",
  "helped",
  "alone",
  "for-them",
  "share",
  "away",
  "waited-half",
  "waited-ninety",
  "helped-half",
] as const;
export type ComparedFigure = (typeof comparedFigures)[number];

/** What is known of one period. */
export interface PeriodFigures {
  report: Report;
  away: TeamReport["away"];
  time: TimeSpent;
}

/** One figure of two periods; undefined where too little happened to say. */
export interface ComparedRow {
  figure: ComparedFigure;
  now: number | undefined;
  other: number | undefined;
}

const figureOf: Record<ComparedFigure, (of: PeriodFigures) => number | undefined> = {
  asked: ({ report }) => report.asked,
  helped: ({ report }) => helped(report.ends),
  alone: ({ report }) => report.ends["did-it-alone"],
  "for-them": ({ report }) => report.ends["done-for-them"],
  share: ({ report }) => shareOf(report.ends["did-it-alone"], helped(report.ends)),
  away: ({ away }) => away.alone + away.forThem,
  "waited-half": ({ time }) => time.waited?.half,
  "waited-ninety": ({ time }) => time.waited?.ninety,
  "helped-half": ({ time }) => time.helped?.half,
};

/** The figures of two periods side by side; a figure that neither knows is left out. */
export const comparePeriods = (now: PeriodFigures, other: PeriodFigures): ComparedRow[] =>
  comparedFigures
    .map((figure) => ({ figure, now: figureOf[figure](now), other: figureOf[figure](other) }))
    .filter((row) => row.now !== undefined || row.other !== undefined);

/** A part in percent with one decimal; undefined of nothing. */
export const shareOf = (have: number, of: number): number | undefined =>
  of ? Math.round((have / of) * 1000) / 10 : undefined;

/** What a period may be held against: the one right before, or the same time of the year before. */
export const others = ["before", "year-before"] as const;
export type Other = (typeof others)[number];

const weeksOfAYear = 52;

/** The period to compare one with. A week is compared with the week 52 weeks before, which has the same weekdays. */
export function otherPeriod(period: Period, other: Other): Period {
  if (other === "before") return periodBefore(period);
  const { kind, from } = period;
  if (kind === "week") return periodAround(kind, dayLater(from, -7 * weeksOfAYear));
  if (kind === "year") return periodBefore(periodBefore(period));
  const earlier = `${Number(from.slice(0, 4)) - 1}${from.slice(4)}`;
  return periodAround(kind, earlier.endsWith("-02-29") ? earlier.replace("-29", "-28") : earlier);
}
