import { expect, test } from "vitest";
import type { Report } from "../../src/domain/figures/report";
import type { TeamReport } from "../../src/domain/figures/team-report";
import { noOrganisation } from "../../src/domain/figures/organisation-figures";
import { partsTable, reportTables } from "../../src/report/report-tables";
import type { Labels } from "../../src/report/table-parts";
import { report as says } from "../../src/wording/vi/report";
import { effortOf, quietTeam, reportWith } from "./november";

const labels: Labels = { says, topic: (topic) => topic, helpers: [], organisation: (id) => id };

const tablesOf = (report: Report, team: Partial<TeamReport> = {}) =>
  reportTables({ report, team: { ...quietTeam, ...team } }, labels);
const named = (name: string, tables: ReturnType<typeof tablesOf>) => tables.find((table) => table.name === name);
const linesOf = (table: ReturnType<typeof named>) => table?.rows.map(({ label, cells }) => [label, ...cells]);

test("a month in which nothing happened has no tables", () => {
  expect(tablesOf(reportWith({}))).toEqual([]);
});

test("whoever asked and has not been helped yet stands under what is not finished", () => {
  const tables = tablesOf(reportWith({ asked: 5, "closed-did-it-alone": 2, withdrawn: 1 }));
  expect(tables.map(({ name }) => name)).toEqual(["ends"]);
  expect(linesOf(tables[0])).toEqual([
    [says.ends["did-it-alone"], 2],
    [says.ends["done-for-them"], 0],
    [says.ends.referred, 0],
    [says.ends["no-show"], 0],
    [says.ends["not-reached"], 0],
    [says.ends.withdrawn, 1],
    [says.open, 2],
  ]);
});

test("done alone and done for them stand apart, all other ends together, and the row adds up", () => {
  const counts = {
    "topic/papers/did-it-alone": 4,
    "topic/papers/done-for-them": 2,
    "topic/papers/no-show": 1,
    "topic/papers/referred": 1,
    "topic/papers/withdrawn": 1,
  } as const;
  expect(linesOf(named("topics", tablesOf(reportWith(counts))))).toEqual([["papers", 4, 2, 3, 9]]);
});

test("a topic nobody asked about has no row, a band of waiting nobody fell into has one", () => {
  const tables = tablesOf(reportWith({ "topic/general/referred": 1, "waited/15-30": 2 }));
  expect(linesOf(named("topics", tables))).toEqual([["general", 0, 0, 1, 1]]);
  expect(linesOf(named("waits", tables))?.map(([, times]) => times)).toEqual([0, 0, 2, 0, 0]);
  expect(named("waits", tables)?.note).toBe(says.waitsNote);
});

test("hamlets stand in the order people count them: the tenth behind the second", () => {
  const counts = { "hamlet/Ấp 10/referred": 1, "hamlet/Ấp 2/referred": 1, "hamlet/Ấp 1/did-it-alone": 1 };
  const hamlets = linesOf(named("hamlets", tablesOf(reportWith(counts))));
  expect(hamlets?.map(([hamlet]) => hamlet)).toEqual(["Ấp 1", "Ấp 2", "Ấp 10"]);
});

test("work of organisations is told in hours with one decimal", () => {
  const work = [effortOf("youth-union", { alone: 3, "for-them": 1, duties: 2, minutes: 100, members: 5 })];
  const table = named("organisations", tablesOf(reportWith({}), { work }));
  expect(linesOf(table)).toEqual([["youth-union", 3, 1, 2, 1.7, 5]]);
  expect(table?.head).toHaveLength(6);
});

test("while nobody said to which organisation they belong, no organisation is credited with the work", () => {
  const unknown = effortOf(noOrganisation, { alone: 3, members: 4 });
  expect(tablesOf(reportWith({}), { work: [unknown] })).toEqual([]);
  const known = effortOf("womens-union", { members: 1 });
  expect(linesOf(named("organisations", tablesOf(reportWith({}), { work: [unknown, known] })))).toHaveLength(2);
});

test("help away from the tablet and training passed have tables of their own", () => {
  const team = { away: { alone: 2, forThem: 1, reached: 40 }, passes: new Map([["papers", 3] as const]) };
  const tables = tablesOf(reportWith({}), team);
  expect(linesOf(named("away", tables))?.map(([, times]) => times)).toEqual([2, 1, 40]);
  expect(linesOf(named("training", tables))).toEqual([["papers", 3]]);
});

test("the bar of a row is drawn of its parts, never of their sum as well", () => {
  const tables = tablesOf(reportWith({ asked: 1, "topic/papers/referred": 1 }));
  expect(named("topics", tables)?.drawn).toEqual([0, 1, 2]);
  expect(named("ends", tables)?.drawn).toEqual([0]);
});

test("the picture of a month has a row for each of its days, and what happened stands on its day", () => {
  const { rows } = partsTable(reportWith({ asked: 5, "closed-did-it-alone": 2, "closed-done-for-them": 1 }), says);
  expect(rows).toHaveLength(30);
  expect(rows[23]).toMatchObject({ label: "24-11", cells: [5, 2, 1] });
  expect(rows[22]).toMatchObject({ label: "23-11", cells: [0, 0, 0] });
});
