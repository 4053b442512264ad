import type { Span } from "./opening-week";

interface DaysAlike {
  /** The first and the last day; Monday is 0. */
  from: number;
  to: number;
  spans: Span[];
}

/**
 * The hours of a week as few lines: days beside each other that open alike share one, days that stay closed have none.
 * `days` are the names of the days from Monday on.
 */
export const weekLines = (week: Span[][], days: readonly string[]): string[] =>
  daysAlike(week).map(({ from, to, spans }) => {
    const first = days[from] ?? "";
    return `${to > from ? `${first} – ${days[to]}` : first}: ${spans.map(tellSpan).join(", ")}`;
  });

function daysAlike(week: Span[][]): DaysAlike[] {
  const lines: DaysAlike[] = [];
  for (const [day, spans] of week.entries()) {
    const last = lines.at(-1);
    if (last?.to === day - 1 && tellAll(last.spans) === tellAll(spans)) last.to = day;
    else if (spans.length) lines.push({ from: day, to: day, spans });
  }
  return lines;
}

const withoutZero = (time: string): string => time.replace(/^0(?=\d)/, "");
const tellSpan = ({ from, to }: Span): string => `${withoutZero(from)}–${withoutZero(to)}`;
const tellAll = (spans: Span[]): string => spans.map(tellSpan).join();
