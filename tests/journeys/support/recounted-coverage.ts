import { expect, type Page } from "@playwright/test";
import { coverage as says } from "../../../src/wording/vi/coverage";
import type { RawLine } from "../../cast/recount";
import { helpByTopic, reachOf, workOf, type Helped } from "../../cast/recount-work";
import { hours, organisationName, rowsOf, topicName, type Days } from "./recounted-report";

const share = (have: number, of: number): string[] => [`${have}/${of}`, says.percent(have, of)];
const yesNo = (is: boolean): string => (is ? says.beneath.yes : says.beneath.no);
const sorted = (rows: Map<string, string[]>) => [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Holds every table of the office's own coverage of this month to what the lines come to. */
export async function expectCoverage(page: Page, lines: readonly RawLine[], days: Days): Promise<void> {
  const { hamlets, busy } = reachOf(lines, days.today);
  const many = (is: (one: (typeof hamlets)[number]) => boolean) => share(hamlets.filter(is).length, hamlets.length);
  const tableOf = (name: string) => rowsOf(page.getByRole("table", { name, exact: true }));
  // The office tells its own figures while the screen is already open.
  const first = async () => sorted(await tableOf(says.levels.title));
  await expect.poll(first, says.levels.title).toEqual(
    sorted(
      new Map([
        [says.levels.teams(says.kinds.commune), share(1, 1)],
        [says.levels.teams(says.kinds.hamlet), many(({ hasTeam }) => hasTeam)],
        [says.figures["hamlets:member"], many(({ hasMember }) => hasMember)],
        [says.figures["hamlets:helped"], many(({ wasHelped }) => wasHelped)],
        [says.figures["members:duty"], share(...busy)],
      ]),
    ),
  );
  const told = hamlets.map((one) => [one.name, [one.hasTeam, one.hasMember, one.wasHelped].map(yesNo)] as const);
  expect(sorted(await tableOf(says.beneath.title)), says.beneath.title).toEqual(sorted(new Map(told)));
  await expectWork(page, lines, days);
}

/** Who does the work, and the help by topic with its sum. */
async function expectWork(page: Page, lines: readonly RawLine[], { from, to }: Days): Promise<void> {
  const done = Object.entries(workOf(lines, from, to));
  const hasWorked = done.some(([, { minutes, duties, alone, forThem }]) => minutes + duties + alone + forThem > 0);
  // On the first day of a month nobody may have done anything yet: who does the work is not told then.
  const work = (hasWorked ? done : []).map(
    ([id, { members, minutes, duties, alone, forThem }]) =>
      [organisationName(id), [String(members), hours(minutes), ...[duties, alone, forThem].map(String)]] as [
        string,
        string[],
      ],
  );
  const tableOf = (name: string) => rowsOf(page.getByRole("table", { name, exact: true }));
  expect(sorted(await tableOf(says.effort.title)), says.effort.title).toEqual(sorted(new Map(work)));
  const topics = Object.entries(helpByTopic(lines, from, to)).filter(([, { alone, forThem }]) => alone + forThem > 0);
  const cells = ({ alone, forThem }: Helped) => [String(alone), String(forThem)];
  const total = topics.reduce(
    (sum, [, { alone, forThem }]) => ({ alone: sum.alone + alone, forThem: sum.forThem + forThem }),
    { alone: 0, forThem: 0 },
  );
  const rows = [
    ...topics.map(([topic, sum]) => [topicName(topic), cells(sum)] as const),
    ...(topics.length ? [[says.topics.total, cells(total)] as const] : []),
  ];
  expect(sorted(await tableOf(says.topics.title)), says.topics.title).toEqual(sorted(new Map(rows)));
}

/** The province's sums are what stands in the rows of its communes, this one among them. */
export async function expectSumOfPlaces(page: Page): Promise<void> {
  const name = says.beneath.title;
  await page.getByRole("table", { name, exact: true }).waitFor();
  const places = await rowsOf(page.getByRole("table", { name, exact: true }));
  expect(places.size).toBeGreaterThan(1);
  const sums = await rowsOf(page.getByRole("table", { name: says.levels.title, exact: true }));
  const columns = await page.getByRole("table", { name, exact: true }).locator("thead th.number").allInnerTexts();
  const whole = (label: string): string | undefined => [...sums].find(([shown]) => shown.startsWith(label))?.[1][0];
  for (const [what, short] of Object.entries(says.short)) {
    const at = columns.indexOf(short);
    const cells = at < 0 ? [] : [...places.values()].flatMap((row) => (row[at]?.includes("/") ? [row[at]] : []));
    if (!cells.length) continue;
    const [have, of] = [0, 1].map((part) => cells.reduce((sum, cell) => sum + Number(cell.split("/")[part]), 0));
    expect(whole(says.figures[what as keyof typeof says.figures]), what).toBe(`${have}/${of}`);
  }
}
