import { beforeAll, describe, expect, test } from "vitest";
import type { ReportView } from "../../src/desk/live-report";
import type { ReportRows } from "../../src/desk/live-report-rows";
import { standingCounts } from "../../src/desk/figures/standing-counts";
import { busyHours } from "../../src/domain/figures/busy-hours";
import type { FigureTable } from "../../src/domain/figures/figure-table";
import { periodAround, type Period } from "../../src/domain/figures/period";
import { reportOf } from "../../src/domain/figures/report";
import { rowsBehind } from "../../src/domain/figures/rows-behind";
import { sumOfRows } from "../../src/domain/figures/summed-row";
import { teamReport } from "../../src/domain/figures/team-report";
import { timeSpent } from "../../src/domain/figures/time-spent";
import type { FigureLabels } from "../../src/report/figure-labels";
import { headlineTable } from "../../src/report/headline-table";
import { labelsOf } from "../../src/report/report-labels";
import { partsTable, reportTables } from "../../src/report/report-tables";
import { rowTexts } from "../../src/report/row-texts";
import { shareTables } from "../../src/report/share-tables";
import { busyTable, timesTable } from "../../src/report/time-tables";
import { figures as words } from "../../src/wording/vi/figures";
import { report as says } from "../../src/wording/vi/report";
import { monthsOfHelp } from "../cast/months-of-help";
import { leastMinutesFor, sumsOfLines, type BareLine } from "../cast/sums-of-lines";

const today = "2026-11-27";
let made: Awaited<ReturnType<typeof monthsOfHelp>>;

beforeAll(async () => {
  made = await monthsOfHelp({ seed: 5, from: "2026-10-01", to: today });
});

async function read(period: Period): Promise<{ view: ReportView; rows: ReportRows; labels: FigureLabels }> {
  const { journal } = made.desk;
  const counts = await standingCounts(journal, period.from, period.to);
  const [members, duties, shifts, outings, names, units] = await Promise.all([
    journal.things("member"),
    journal.things("duty"),
    journal.things("shift"),
    journal.things("outing"),
    journal.memberNames(),
    journal.things("unit"),
  ]);
  const office = (await journal.thing("office", made.office))!;
  const team = teamReport({ members, duties, shifts, outings, counts }, period, today);
  const requests = await journal.requestsOf(made.office, period);
  const hamletNames = new Map(units.map(({ code, name }) => [code, name]));
  const view = { period, office, report: reportOf(period, counts), team, names } as ReportView;
  const rows = { period, office, today, requests, members, duties, shifts, outings, hamletNames, names };
  return { view, rows, labels: { ...labelsOf(view, says), words } };
}

const october = periodAround("month", "2026-10-10");
const november = periodAround("month", today);

/** Every table of the report of a period. */
async function tablesOf(period: Period): Promise<{ rows: ReportRows; tables: FigureTable[]; labels: FigureLabels }> {
  const { view, rows, labels } = await read(period);
  const time = timeSpent(rows.requests);
  const days = busyHours({ ...rows, hours: undefined, minutesEach: time.helped!.half });
  const tables = [
    headlineTable(view.report, says),
    ...reportTables(view, labels),
    partsTable(view.report, says),
    timesTable(time, labels),
    ...shareTables(rows, labels),
    busyTable(days, labels),
  ];
  return { rows, tables, labels };
}

/** Numbers that are no count of their rows: how long people waited, a share, hours that are rounded. */
const isNoCount = (column: string, name: string): boolean =>
  column.includes("phút") || column === words.share || name.endsWith("/minutes");

/** The numbers of a table that sum rows: where each stands, and by which name its rows are found. */
const numbersOf = ({ title, head, rows }: FigureTable) =>
  rows.flatMap(({ label, cells, behind = [] }) =>
    behind.flatMap((name, at) => {
      const column = head[at + 1] ?? "";
      if (name === undefined || isNoCount(column, name)) return [];
      return [{ where: `${title} / ${label} / ${column}`, name, value: cells[at] }];
    }),
  );

describe.each([october, november, periodAround("week", "2026-11-11"), periodAround("year", today)])(
  "the report of $kind $from",
  (period) => {
    test("every number is the sum of the rows behind it", async () => {
      const { rows, tables } = await tablesOf(period);
      const numbers = tables.flatMap(numbersOf);
      for (const { where, name, value } of numbers) expect(sumOfRows(rowsBehind(name, rows)), where).toBe(value);
      expect(numbers.length).toBeGreaterThan(100);
    });

    test("hours are the sum of shifts and outings in minutes, rounded once", async () => {
      const { rows, tables } = await tablesOf(period);
      const work = tables.find(({ title }) => title === says.tables.organisations)!;
      for (const { cells, behind } of work.rows) {
        const minutes = sumOfRows(rowsBehind(behind![3]!, rows));
        expect(Math.round(minutes / 6) / 10).toBe(cells[3]);
      }
    });
  },
);

describe("sums made another way, from the bare lines", () => {
  test.each([october, november])("the month from $from comes to the same", async (period) => {
    const lines = made.desk.journal.lines as unknown as BareLine[];
    const sums = sumsOfLines(lines, period.from, period.to);
    const { view, rows } = await read(period);
    const { report } = view;
    expect(report.asked).toBe(sums.asked);
    for (const [end, n] of Object.entries(report.ends)) expect(n, end).toBe(sums.ends[end] ?? 0);
    for (const [topic, ends] of Object.entries(report.topics)) {
      const sum = sums.byTopic[topic] ?? { alone: 0, forThem: 0 };
      expect([ends["did-it-alone"], ends["done-for-them"]], topic).toEqual([sum.alone, sum.forThem]);
    }
    for (const [id, ends] of report.helpers) expect(ends["did-it-alone"], id).toBe(sums.byHelper[id]?.alone);
    expect(report.learned).toBe(sums.learned);
    expect([report.feedback.good, report.feedback.fair]).toEqual([sums.faces["good"], sums.faces["fair"]]);
    const { waited, helped } = timeSpent(rows.requests);
    expect(waited).toEqual({
      of: sums.waits.length,
      half: leastMinutesFor(50, sums.waits),
      ninety: leastMinutesFor(90, sums.waits),
    });
    expect(helped).toMatchObject({ of: sums.turns.length, half: leastMinutesFor(50, sums.turns) });
  });

  test("so many people came at each hour of the week", async () => {
    const { rows } = await read(november);
    const lines = made.desk.journal.lines as unknown as BareLine[];
    const { cameAt } = sumsOfLines(lines, november.from, november.to);
    const days = busyHours({ ...rows, hours: undefined, minutesEach: 10 });
    const shown = days.flatMap(({ weekday, hours }) =>
      hours.filter(({ came }) => came).map(({ hour, came }): [string, number] => [`${weekday}/${hour}`, came]),
    );
    expect(Object.fromEntries(shown)).toEqual(cameAt);
  });
});

test("the rows behind a number name no citizen, and each says what it is", async () => {
  const { rows, labels } = await tablesOf(november);
  for (const name of ["asked", "away/reached", "training/papers", "organisations/youth-union/minutes"]) {
    for (const { label } of rowTexts(rowsBehind(name, rows), rows, labels)) expect(label).not.toBe("");
  }
  expect(rowsBehind("nobody/named/this", rows)).toEqual([]);
  expect(rowsBehind("constructor", rows)).toEqual([]);
});
