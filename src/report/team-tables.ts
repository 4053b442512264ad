import type { EffortRow } from "../domain/figures/effort-rows";
import { noOrganisation } from "../domain/figures/organisation-figures";
import type { TeamReport } from "../domain/figures/team-report";
import { counted, numberRow, type DrawnTable, type Labels } from "./table-parts";

/** What the team did beyond the tablet: help elsewhere, by organisation, and training. */
export function teamTables({ away, work, passes }: TeamReport, labels: Labels): DrawnTable[] {
  const { says, topic } = labels;
  return [
    counted("away", says, [
      numberRow(says.ends["did-it-alone"], away.alone, "away/alone"),
      numberRow(says.ends["done-for-them"], away.forThem, "away/for-them"),
      numberRow(says.reached, away.reached, "away/reached"),
    ]),
    workTable(work, labels),
    counted(
      "training",
      says,
      [...passes].map(([passed, times]) => numberRow(topic(passed), times, `training/${passed}`)),
    ),
  ];
}

/** Which organisation does the work. While no member's organisation is known, there is no table. */
function workTable(work: readonly EffortRow[], { says, organisation }: Labels): DrawnTable {
  const known = work.some((one) => one.organisation !== noOrganisation);
  const rows = work.map((one) => ({
    label: organisation(one.organisation),
    cells: [one.alone, one["for-them"], one.duties, Math.round(one.minutes / 6) / 10, one.members],
    behind: ["alone", "for-them", "duties", "minutes", "members"].map(
      (column) => `organisations/${one.organisation}/${column}`,
    ),
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
