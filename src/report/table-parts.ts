import type { FigureRow, FigureTable } from "../domain/figures/figure-table";
import { closed, helped, type Ends, type Report } from "../domain/figures/report";
import { locale } from "../wording/locale";
import type { ReportWords } from "../wording/vi/report";

/** A table, and which of its columns are drawn as one bar. */
export interface DrawnTable extends FigureTable {
  name: string;
  drawn: readonly number[];
  /** Its heads are long: it takes the whole width. */
  wide?: true;
}

/** What the tables are labelled with. */
export interface Labels {
  says: ReportWords;
  topic(topic: Report["topics"] extends Record<infer T, Ends> ? T : never): string;
  /** Who helped, one row each, in the order they are shown. */
  helpers: readonly [label: string, ends: Ends, id: string][];
  organisation(id: string): string;
}

type TableName = keyof ReportWords["tables"];

/** A row of one number; `behind` names the number, so that the rows it sums can be found. */
export const numberRow = (label: string, times: number, behind: string): FigureRow => ({
  label,
  cells: [times],
  behind: [behind],
});

/** Done alone and done for them always stand apart. */
export const endsRow = (label: string, ends: Ends, behind: string): FigureRow => ({
  label,
  cells: [ends["did-it-alone"], ends["done-for-them"], closed(ends) - helped(ends), closed(ends)],
  behind: ["alone", "for-them", "other", "all"].map((column) => `${behind}/${column}`),
});

export const hasAny = ({ cells }: FigureRow): boolean => cells.some((cell) => cell !== 0);

export const byLabel = (a: FigureRow, b: FigureRow): number =>
  a.label.localeCompare(b.label, locale(), { numeric: true });

export const counted = (name: TableName, says: ReportWords, rows: FigureRow[]): DrawnTable => ({
  name,
  title: says.tables[name],
  head: [says.columns.what, says.columns.times],
  rows,
  drawn: [0],
});

export const byEnds = (name: TableName, says: ReportWords, rows: FigureRow[]): DrawnTable => ({
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
