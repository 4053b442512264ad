import type { ReportView } from "../desk/live-report";
import { helpWays, waitBands } from "../domain/figures/detail-counts";
import { stillOpen, topicsCounted, ends as allEnds, type Report } from "../domain/figures/report";
import { faces } from "../domain/request/outcome";
import type { ReportWords } from "../wording/vi/report";
import { byEnds, byLabel, counted, endsRow, hasAny, numberRow, type DrawnTable, type Labels } from "./table-parts";
import { teamTables } from "./team-tables";

/** Every table of a report that is not empty, the same for screen, print, CSV and Excel. */
export function reportTables({ report, team }: Pick<ReportView, "report" | "team">, labels: Labels): DrawnTable[] {
  return [...requestTables(report, labels), ...teamTables(team, labels)].filter(({ rows }) => rows.some(hasAny));
}

/** What became of the requests. */
function requestTables(report: Report, labels: Labels): DrawnTable[] {
  const { says } = labels;
  const topicRows = topicsCounted.map((topic) => endsRow(labels.topic(topic), report.topics[topic], `topics/${topic}`));
  const wayRows = helpWays.map((way) => endsRow(says.ways[way], report.ways[way], `ways/${way}`));
  const hamlets = [...report.hamlets].map(([hamlet, ends]) => endsRow(hamlet, ends, `hamlets/${hamlet}`));
  const helpers = labels.helpers.map(([label, ends, id]) => endsRow(label, ends, `helpers/${id}`));
  const ends = allEnds.map((end) => numberRow(says.ends[end], report.ends[end], `ends/${end}`));
  const waits = waitBands.map((band) => numberRow(says.waits[band], report.waits[band], `waits/${band}`));
  const feedback = faces.map((face) => numberRow(says.faces[face], report.feedback[face], `feedback/${face}`));
  return [
    counted("ends", says, [...ends, numberRow(says.open, stillOpen(report), "open")]),
    { ...counted("waits", says, waits), note: says.waitsNote },
    { ...byEnds("topics", says, topicRows.filter(hasAny)), note: says.topicsNote },
    byEnds("ways", says, wayRows.filter(hasAny)),
    byEnds("helpers", says, helpers),
    byEnds("hamlets", says, hamlets.sort(byLabel)),
    counted("feedback", says, feedback),
  ];
}

/** The table behind the picture over time. */
export function partsTable(report: Report, says: ReportWords): DrawnTable {
  const rows = report.parts.map(({ part, asked, alone, forThem }) => ({
    label: says.part(part),
    cells: [asked, alone, forThem],
    behind: ["asked", "alone", "for-them"].map((column) => `parts/${part.from}/${column}`),
  }));
  const head = [says.columns.what, says.columns.asked, says.ends["did-it-alone"], says.ends["done-for-them"]];
  return { name: "parts", title: says.tables.parts, head, rows, drawn: [0] };
}
