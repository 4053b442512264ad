import type { FigureTable } from "../domain/figures/figure-table";
import { waited, type Report } from "../domain/figures/report";
import type { ReportWords } from "../wording/vi/report";
import { numberRow } from "./table-parts";

/** The most important figures as a table: each by its name, and by which name its rows are found. */
export const headlineTable = (report: Report, says: ReportWords): FigureTable => ({
  title: says.title,
  head: [says.columns.what, says.columns.times],
  rows: [
    numberRow(says.headline.asked, report.asked, "asked"),
    numberRow(says.headline.alone, report.ends["did-it-alone"], "ends/did-it-alone"),
    numberRow(says.headline.forThem, report.ends["done-for-them"], "ends/done-for-them"),
    numberRow(says.headline.soon, waited(report).soon, "waits/soon"),
  ],
});
