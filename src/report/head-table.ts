import type { ReportView } from "../desk/live-report";
import type { FigureTable } from "../domain/figures/figure-table";
import { helped, waited } from "../domain/figures/report";
import { dayInVietnam } from "../domain/office/service-day";
import { locale } from "../wording/locale";
import { typedDay } from "../wording/typed-day";
import type { ReportWords } from "../wording/vi/report";

/** What a saved report is about. In a folder with a hundred other files nobody sees the screen it came from. */
export interface ReportOf {
  /** The unit and those above it; "" where the office never said. */
  place: string;
  /** When it was saved, in milliseconds. */
  madeAt: number;
}

/**
 * The head of a saved report: the office, the period, when it was made, and the most important figures with their
 * totals.
 */
export function headTable(
  { office, period, report, earlier }: ReportView,
  of: ReportOf,
  says: ReportWords,
): FigureTable {
  const { saved, headline, percent } = says;
  const alone = report.ends["did-it-alone"];
  const wait = waited(report);
  return {
    title: says.heading(period),
    head: [says.columns.what, saved.value, saved.of],
    rows: [
      { label: saved.office, cells: [office.name, ""] },
      { label: saved.place, cells: [of.place || saved.noPlace, ""] },
      { label: says.which, cells: [says.name(period), saved.days(typedDay(period.from), typedDay(period.to))] },
      { label: saved.madeAt, cells: [`${typedDay(dayInVietnam(of.madeAt))} ${timeOf(of.madeAt)}`, ""] },
      { label: headline.asked, cells: [report.asked, headline.compared(report.asked, earlier, period.kind)] },
      { label: headline.alone, cells: [alone, headline.ofHelped(alone, helped(report.ends))] },
      { label: headline.forThem, cells: [report.ends["done-for-them"], ""] },
      { label: headline.soon, cells: [percent(wait.soon, wait.all), headline.ofWaits(wait.all)] },
    ],
  };
}

const timeOf = (at: number): string =>
  new Intl.DateTimeFormat(locale(), { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" }).format(at);
