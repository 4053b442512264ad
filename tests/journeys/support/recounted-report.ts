import { expect, type Locator, type Page } from "@playwright/test";
import { figures as words } from "../../../src/wording/vi/figures";
import { report as says } from "../../../src/wording/vi/report";
import { team } from "../../../src/wording/vi/team";
import { welcome } from "../../../src/wording/vi/welcome";
import { recount, type RawLine, type Recounted, type Tallied } from "../../cast/recount";
import { argued, type Argued } from "../../cast/recount-argued";
import { outings, passes, workOf, type Helped } from "../../cast/recount-work";
import { leastMinutesFor } from "../../cast/sums-of-lines";

/** A table as one reads it: the label of a row, then its numbers. */
type Rows = Map<string, string[]>;

/** The days of a report, and the day on which it is looked at. */
export interface Days {
  from: string;
  to: string;
  today: string;
}

export async function rowsOf(table: Locator): Promise<Rows> {
  const rows = await table
    .locator("tbody tr, tfoot tr")
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll("th, td.number")].map((cell) => cell.textContent ?? "")),
    );
  return new Map(rows.map(([label = "", ...cells]) => [label, cells]));
}

export const topicName = (topic: string): string =>
  new Map<string, string>(Object.entries(welcome.welcome.topics)).get(topic) ?? says.general;
export const organisationName = (id: string): string =>
  new Map<string, string>(Object.entries(team.organisations)).get(id) ?? "Chưa rõ tổ chức";
const named = (all: Tallied, names: Readonly<Record<string, string>>): Rows =>
  new Map(Object.entries(all).map(([key, n]) => [names[key] ?? key, [String(n)]]));
export const tenths = (n: number): string => String(Math.round(n * 10) / 10).replace(".", ",");
export const hours = (minutes: number): string => String(Math.round(minutes / 6) / 10).replace(".", ",");
const sumOf = (ends: Tallied): number => Object.values(ends).reduce((sum, n) => sum + n, 0);

/** What a row of ends shows: alone, done for them, all else, all. */
function cellsOf(ends: Tallied): string[] {
  const [alone, forThem, all] = [ends["did-it-alone"] ?? 0, ends["done-for-them"] ?? 0, sumOf(ends)];
  return [alone, forThem, all - alone - forThem, all].map(String);
}

const byEnds = (all: Record<string, Tallied>, name: (key: string) => string): Rows =>
  new Map(Object.entries(all).map(([key, ends]) => [name(key), cellsOf(ends)]));

const half = (minutes: readonly number[]): string[] =>
  [minutes.length, leastMinutesFor(50, minutes), leastMinutesFor(90, minutes)].map(String);

/** What is told of durations; of fewer than five nothing is. */
const times = ({ waits, turns, turnsByTopic }: Argued): Rows =>
  new Map(
    [
      [words.times.waited, waits] as const,
      [words.times.helped, turns] as const,
      ...Object.entries(turnsByTopic).map(([topic, some]) => [words.times.topic(topicName(topic)), some] as const),
    ]
      .filter(([, minutes]) => minutes.length >= 5)
      .map(([label, minutes]) => [label, half(minutes)]),
  );

function tablesOf(
  lines: readonly RawLine[],
  told: Recounted,
  { from, to, today }: Days,
  nameOf: (id: string) => string,
) {
  const away = outings(lines, from, to);
  const sum = (of: "alone" | "forThem" | "reached") => away.reduce((all, one) => all + one[of], 0);
  const work = Object.entries(workOf(lines, from, to));
  const tables: [string, Rows][] = [
    [says.tables.ends, new Map([...named(told.ends, says.ends), [says.open, [String(told.open)]]])],
    [says.tables.waits, named(told.waits, says.waits)],
    [says.tables.feedback, named(told.faces, says.faces)],
    [says.tables.topics, byEnds(told.topics, topicName)],
    [says.tables.ways, byEnds(told.ways, (way) => new Map<string, string>(Object.entries(says.ways)).get(way) ?? way)],
    [says.tables.helpers, byEnds(told.helpers, nameOf)],
    [says.tables.hamlets, byEnds(told.hamlets, (hamlet) => hamlet)],
    [
      says.tables.away,
      new Map([
        [says.ends["did-it-alone"], [String(sum("alone"))]],
        [says.ends["done-for-them"], [String(sum("forThem"))]],
        [says.reached, [String(sum("reached"))]],
      ]),
    ],
    [
      says.tables.organisations,
      new Map(
        work.map(([id, { alone, forThem, duties, minutes, members }]) => [
          organisationName(id),
          [String(alone), String(forThem), String(duties), hours(minutes), String(members)],
        ]),
      ),
    ],
    [
      says.tables.training,
      new Map(Object.entries(passes(lines, from, to)).map(([topic, n]) => [topicName(topic), [String(n)]])),
    ],
    [words.times.title, times(argued(lines, { from, to, today }))],
  ];
  return tables.filter(([, rows]) => counted(rows).size);
}

/** Rows whose numbers are all nought may stand on the screen; of those that count, each must be there and no other. */
const counted = (rows: Rows): Rows => new Map([...rows].filter(([, cells]) => cells.some((cell) => cell !== "0")));
const sorted = (rows: Rows) => [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Holds every table, picture and share of the open report to what the lines come to. */
export async function expectReport(
  page: Page,
  lines: readonly RawLine[],
  { days, nameOf }: { days: Days; nameOf: (member: string) => string },
): Promise<void> {
  const told = recount(lines, days.from, days.to);
  for (const [table, rows] of tablesOf(lines, told, days, nameOf)) {
    const shown = await rowsOf(page.getByRole("table", { name: table, exact: true }));
    expect(sorted(counted(shown)), table).toEqual(sorted(counted(rows)));
  }
  const more = argued(lines, days);
  for (const kind of ["topic", "hamlet", "hour", "organisation"] as const) await expectShares(page, kind, more);
  await expectHours(page, more);
}

const shareName = {
  topic: topicName,
  hamlet: String,
  organisation: organisationName,
  hour: (key: string) => words.hour(Number(key)),
};

/** Groups of fewer than five are never told apart; the row into which they are folded is all that is left over. */
async function expectShares(page: Page, kind: keyof Argued["shares"], { shares }: Argued): Promise<void> {
  const groups = new Map(Object.entries(shares[kind]).map(([key, sum]) => [shareName[kind](key), sum]));
  const table = page.getByRole("table", { name: words.shares[kind], exact: true });
  if (!(await table.count())) {
    expect(
      [...groups.values()].filter(({ alone, forThem }) => alone + forThem >= 5),
      kind,
    ).toEqual([]);
    return;
  }
  const rest: Helped = { alone: 0, forThem: 0 };
  const shown = await rowsOf(table);
  for (const [name, { alone, forThem }] of groups) {
    const cells = shown.get(name);
    if (cells)
      expect(cells, `${kind}: ${name}`).toEqual([String(alone), String(forThem), says.percent(alone, alone + forThem)]);
    if (cells) expect(alone + forThem, `${kind}: ${name}`).toBeGreaterThanOrEqual(5);
    if (!cells) [rest.alone, rest.forThem] = [rest.alone + alone, rest.forThem + forThem];
  }
  const folded = shown.get(words.folded)?.slice(0, 2) ?? ["0", "0"];
  expect(folded, `${kind}: folded`).toEqual([String(rest.alone), String(rest.forThem)]);
}

/** The hours of the week: who came, who was on the roster, and where helpers were missing. */
async function expectHours(page: Page, { came, onDuty, weekdays, turns }: Argued): Promise<void> {
  const each = turns.length >= 5 ? leastMinutesFor(50, turns) : 20;
  const shown = await page
    .locator('[data-number^="busy/"]')
    .evaluateAll((all) => all.map((one) => [one.getAttribute("data-number"), one.getAttribute("aria-label")] as const));
  const expected = Object.entries(came).map(([hour, n]) => {
    const days = weekdays[Number(hour[0])] ?? 1;
    const there = (onDuty[hour] ?? 0) / 60 / days;
    const needed = n / days < 0.5 ? 0 : Math.max(1, Math.ceil(((n / days) * each) / 60));
    const missing = Math.max(0, Math.round(needed - there));
    return [`busy/${hour}`, words.busy.cell(n, there, missing)] as const;
  });
  const inOrder = (all: readonly (readonly [string | null, string | null])[]) =>
    all.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  expect(inOrder(shown)).toEqual(inOrder(expected));
}
