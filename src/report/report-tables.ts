import { helpWays, waitBands } from "../domain/figures/detail-counts";
import type { FigureRow, FigureTable } from "../domain/figures/figure-table";
import type { EffortRow } from "../domain/figures/effort-rows";
import { noOrganisation } from "../domain/figures/organisation-figures";
import {
  closed,
  helped,
  stillOpen,
  topicsCounted,
  ends as allEnds,
  type Ends,
  type Report,
} from "../domain/figures/report";
import { faces } from "../domain/request/outcome";
import type { TeamReport } from "../domain/figures/team-report";
import type { ReportView } from "../desk/live-report";
import { locale } from "../wording/locale";
import type { ReportWords } from "../wording/vi/report";

/** A table, and which of its columns are drawn as one bar. */
export interface DrawnTable extends FigureTable {
  name: keyof ReportWords["tables"];
  drawn: readonly number[];
}

/** What the tables are labelled with. */
export interface Labels {
  says: ReportWords;
  topic(topic: Report["topics"] extends Record<infer T, Ends> ? T : never): string;
  /** Who helped, one row each, in the order they are shown. */
  helpers: readonly [label: string, ends: Ends][];
  organisation(id: string): string;
}

/** Every table of a report that is not empty, the same for screen, print, CSV and Excel. */
export function reportTables({ report, team }: Pick<ReportView, "report" | "team">, labels: Labels): DrawnTable[] {
  const { says } = labels;
  const topicRows = topicsCounted.map((topic) => endsRow(labels.topic(topic), report.topics[topic]));
  const tables = [
    counted("ends", says, [
      ...allEnds.map((end) => row(says.ends[end], report.ends[end])),
      row(says.open, stillOpen(report)),
    ]),
    {
      ...counted(
        "waits",
        says,
        waitBands.map((band) => row(says.waits[band], report.waits[band])),
      ),
      note: says.waitsNote,
    },
    { ...byEnds("topics", says, topicRows.filter(hasAny)), note: says.topicsNote },
    byEnds("ways", says, helpWays.map((way) => endsRow(says.ways[way], report.ways[way])).filter(hasAny)),
    byEnds(
      "helpers",
      says,
      labels.helpers.map(([label, ends]) => endsRow(label, ends)),
    ),
    byEnds("hamlets", says, [...report.hamlets].map(([hamlet, ends]) => endsRow(hamlet, ends)).sort(byLabel)),
    counted(
      "feedback",
      says,
      faces.map((face) => row(says.faces[face], report.feedback[face])),
    ),
    ...teamTables(team, labels),
  ];
  return tables.filter(({ rows }) => rows.some(hasAny));
}

/** What the team did beyond the tablet: help elsewhere, by organisation, and training. */
function teamTables({ away, work, passes }: TeamReport, labels: Labels): DrawnTable[] {
  const { says, topic } = labels;
  return [
    counted("away", says, [
      row(says.ends["did-it-alone"], away.alone),
      row(says.ends["done-for-them"], away.forThem),
      row(says.reached, away.reached),
    ]),
    workTable(work, labels),
    counted(
      "training",
      says,
      [...passes].map(([passed, times]) => row(topic(passed), times)),
    ),
  ];
}

/** Which organisation does the work. While no member's organisation is known, there is no table. */
function workTable(work: readonly EffortRow[], { says, organisation }: Labels): DrawnTable {
  const known = work.some((one) => one.organisation !== noOrganisation);
  const rows = work.map((one) => ({
    label: organisation(one.organisation),
    cells: [one.alone, one["for-them"], one.duties, Math.round(one.minutes / 6) / 10, one.members],
  }));
  const { ends, work: head } = says;
  return {
    name: "organisations",
    title: says.tables.organisations,
    head: [head.organisation, ends["did-it-alone"], ends["done-for-them"], head.duties, head.hours, head.members],
    rows: known ? rows : [],
    drawn: [0, 1],
    note: says.workNote,
  };
}

/** The table behind the picture over time. */
export function partsTable(report: Report, says: ReportWords): DrawnTable {
  const rows = report.parts.map(({ part, asked, alone, forThem }) => ({
    label: says.part(part),
    cells: [asked, alone, forThem],
  }));
  const head = [says.columns.what, says.columns.asked, says.ends["did-it-alone"], says.ends["done-for-them"]];
  return { name: "parts", title: says.tables.parts, head, rows, drawn: [0] };
}

const row = (label: string, times: number): FigureRow => ({ label, cells: [times] });

/** Done alone and done for them always stand apart. */
const endsRow = (label: string, ends: Ends): FigureRow => ({
  label,
  cells: [ends["did-it-alone"], ends["done-for-them"], closed(ends) - helped(ends), closed(ends)],
});

const hasAny = ({ cells }: FigureRow): boolean => cells.some((cell) => cell !== 0);

const byLabel = (a: FigureRow, b: FigureRow): number => a.label.localeCompare(b.label, locale(), { numeric: true });

const counted = (name: DrawnTable["name"], says: ReportWords, rows: FigureRow[]): DrawnTable => ({
  name,
  title: says.tables[name],
  head: [says.columns.what, says.columns.times],
  rows,
  drawn: [0],
});

const byEnds = (name: DrawnTable["name"], says: ReportWords, rows: FigureRow[]): DrawnTable => ({
  name,
  title: says.tables[name],
  head: [
    says.columns.what,
    says.ends["did-it-alone"],
    says.ends["done-for-them"],
    says.columns.other,
    says.columns.all,
  ],
  rows,
  drawn: [0, 1, 2],
});
