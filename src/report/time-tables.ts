import type { BusyDay } from "../domain/figures/busy-hours";
import type { ComparedRow } from "../domain/figures/compare-periods";
import type { FigureRow } from "../domain/figures/figure-table";
import type { Spread } from "../domain/figures/spread";
import type { TimeSpent } from "../domain/figures/time-spent";
import type { TrendPoint } from "../domain/figures/trend";
import type { FiguresWords } from "../wording/vi/figures";
import type { FigureLabels } from "./figure-labels";
import type { DrawnTable } from "./table-parts";

/** How long people waited and were helped, what half and nine of ten did not exceed; empty where too few were. */
export function timesTable({ waited, helped, byTopic }: TimeSpent, { says, words, topic }: FigureLabels): DrawnTable {
  const { times } = words;
  const row = (label: string, spread: Spread | undefined, behind: string): FigureRow[] =>
    spread ? [{ label, cells: [spread.of, spread.half, spread.ninety], behind: [behind, behind, behind] }] : [];
  return {
    name: "times",
    title: times.title,
    head: [says.columns.what, says.columns.times, times.half, times.ninety],
    rows: [
      ...row(times.waited, waited, "times/waited"),
      ...row(times.helped, helped, "times/helped"),
      ...byTopic.flatMap((one) => row(times.topic(topic(one.topic)), one.helped, `times/helped/${one.topic}`)),
    ],
    drawn: [2],
    wide: true,
    note: times.note,
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The hours of the week, one row each, as they are saved; on the screen they are one picture. */
export function busyTable(days: readonly BusyDay[], { words }: FigureLabels): DrawnTable {
  const { busy } = words;
  return {
    name: "busy",
    title: busy.title,
    head: [busy.time, busy.days, busy.came, busy.onDuty, busy.missing],
    rows: days.flatMap(({ weekday, hours }) =>
      hours
        .filter(({ came, onDuty }) => came > 0 || onDuty > 0)
        .map(({ hour, days: times, came, onDuty, short }) => ({
          label: busy.where(busy.weekdays[weekday] ?? "", hour),
          cells: [times, came, tenth(onDuty), short],
          behind: [undefined, `busy/${weekday}/${hour}`],
        })),
    ),
    drawn: [1],
  };
}

/** The line over time, with the numbers it is drawn of. */
export function trendTable(points: readonly TrendPoint[], { says, words }: FigureLabels): DrawnTable {
  const kind = points[0]?.period.kind ?? "month";
  return {
    name: "trend",
    title: words.trend.title(kind),
    head: [says.columns.what, words.trend.asked, words.trend.alone, words.trend.share],
    rows: points.map(({ period, asked, helped, alone }) => ({
      label: says.name(period),
      cells: [asked, alone, says.percent(alone, helped)],
    })),
    drawn: [0],
  };
}

/** Two periods side by side. */
export function compareTable(rows: readonly ComparedRow[], names: readonly string[], labels: FigureLabels): DrawnTable {
  const { compare } = labels.words;
  const cell = (value: number | undefined) => value ?? "–";
  return {
    name: "compare",
    title: compare.title,
    head: [labels.says.columns.what, ...names, compare.change],
    rows: rows.map(({ figure, now, other }) => ({
      label: compare.figures[figure],
      cells: [cell(now), cell(other), changeOf(now, other, compare)],
    })),
    drawn: [],
    note: compare.note,
  };
}

/** In words, because a sign is overlooked, and a spreadsheet would take it for a formula. */
function changeOf(now: number | undefined, other: number | undefined, says: FiguresWords["compare"]): string {
  if (now === undefined || other === undefined) return "–";
  const change = Math.round((now - other) * 10) / 10;
  if (change === 0) return says.same;
  return change > 0 ? says.more(change) : says.less(-change);
}
