import { expect, type Page } from "@playwright/test";
import { partsOf, periodAround, periodBefore, type Period } from "../../../src/domain/figures/period";
import { dayInVietnam } from "../../../src/domain/office/service-day";
import { figures as words } from "../../../src/wording/vi/figures";
import { report as says } from "../../../src/wording/vi/report";
import { recount, things, type RawLine, type Tallied } from "../../cast/recount";
import { argued } from "../../cast/recount-argued";
import { outings } from "../../cast/recount-work";
import { leastMinutesFor } from "../../cast/sums-of-lines";
import { rowsOf, tenths } from "./recounted-report";

const aloneIn = (ends: Tallied): number => ends["did-it-alone"] ?? 0;
const helpedIn = (ends: Tallied): number => aloneIn(ends) + (ends["done-for-them"] ?? 0);

/** Holds what a report tells over time to the lines: part by part, the line of many periods, and this one beside the last. */
export async function expectOverTime(page: Page, lines: readonly RawLine[], period: Period): Promise<void> {
  const tableOf = (name: string) => rowsOf(page.getByRole("table", { name, exact: true }));
  const parts = partsOf(period).map((part) => {
    const { asked, ends } = recount(lines, part.from, part.to);
    return [says.part(part), [asked, aloneIn(ends), helpedIn(ends) - aloneIn(ends)].map(String)] as const;
  });
  expect([...(await tableOf(says.tables.parts))], says.tables.parts).toEqual(parts);
  const opened = dayInVietnam(things(lines, "office")[0]![0]!.at);
  const since = [period];
  while (since[0]!.from > opened) since.unshift(periodBefore(since[0]!));
  const trend = since.map((one) => {
    const { asked, ends } = recount(lines, one.from, one.to);
    return [
      says.name(one),
      [String(asked), String(aloneIn(ends)), says.percent(aloneIn(ends), helpedIn(ends))],
    ] as const;
  });
  const line = page.getByRole("table", { name: words.trend.title(period.kind), exact: true });
  if (await line.count()) expect([...(await rowsOf(line))]).toEqual(trend);
  await expectCompared(page, lines, period);
}

async function expectCompared(page: Page, lines: readonly RawLine[], period: Period): Promise<void> {
  const other = periodBefore(period);
  await expect(page.getByRole("table", { name: words.compare.title, exact: true })).toBeVisible();
  const shown = await rowsOf(page.getByRole("table", { name: words.compare.title, exact: true }));
  const [now, then] = [figuresOf(lines, period), figuresOf(lines, other)];
  const expected = Object.entries(now).flatMap(([figure, n]) => {
    const before = then[figure];
    if (n === undefined && before === undefined) return [];
    const label = words.compare.figures[figure as keyof typeof words.compare.figures];
    return [[label, [n, before].map((one) => (one === undefined ? "–" : tenths(one)))] as const];
  });
  expect([...shown].map(([label, cells]) => [label, cells.slice(0, 2)])).toEqual(expected);
}

/** Every figure two periods are compared by; undefined where too little happened to say. */
function figuresOf(lines: readonly RawLine[], { from, to }: Period): Record<string, number | undefined> {
  const { asked, ends } = recount(lines, from, to);
  const away = outings(lines, from, to).reduce((sum, { alone, forThem }) => sum + alone + forThem, 0);
  const { waits, turns } = argued(lines, { from, to, today: to });
  const least = (part: number, minutes: readonly number[]) =>
    minutes.length < 5 ? undefined : leastMinutesFor(part, minutes);
  return {
    asked,
    helped: helpedIn(ends),
    alone: aloneIn(ends),
    "for-them": helpedIn(ends) - aloneIn(ends),
    share: helpedIn(ends) ? (aloneIn(ends) / helpedIn(ends)) * 100 : undefined,
    away,
    "waited-half": least(50, waits),
    "waited-ninety": least(90, waits),
    "helped-half": least(50, turns),
  };
}

/** The promise beside today, this week and this month. */
export async function expectPromise(page: Page, lines: readonly RawLine[], today: string): Promise<void> {
  const rows = await rowsOf(page.getByRole("table", { name: words.promise.title, exact: true }));
  const kept = (["day", "week", "month"] as const).map((kind) => {
    const { from, to } = periodAround(kind, today);
    const { ends } = recount(lines, from, to);
    const { waits } = argued(lines, { from, to, today });
    const soon = waits.filter((minutes) => minutes < 15).length;
    return { soon: told(soon, waits.length), alone: told(aloneIn(ends), helpedIn(ends)) };
  });
  const begins = (cells: readonly string[] | undefined) =>
    cells?.slice(1).map((cell) => cell.replace(words.promise.short, "").trim());
  expect(begins(rows.get(words.promise.soon(15)))).toEqual(kept.map(({ soon }) => soon));
  expect(begins(rows.get(words.promise.alone))).toEqual(kept.map(({ alone }) => alone));
}

const told = (have: number, of: number): string =>
  `${says.percent(have, of)}${of ? `${have}/${of}` : words.promise.nobody}`;
