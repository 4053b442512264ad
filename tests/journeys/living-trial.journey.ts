import type { Page } from "@playwright/test";
import {
  boardAddress,
  coverageAddress,
  reportAddress,
  requestsAddress,
  topicAddress,
  welcomeAddress,
} from "../../src/domain/addresses";
import { provinceCode } from "../../src/desk/trial/trial-units";
import { periodAround } from "../../src/domain/figures/period";
import { dayInVietnam } from "../../src/domain/office/service-day";
import { report as says } from "../../src/wording/vi/report";
import { recount, type RawLine } from "../cast/recount";
import { ByteSearch } from "../faults/stand/find-bytes";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/journey";
import { expectCoverage, expectSumOfPlaces } from "./support/recounted-coverage";
import { expectReport } from "./support/recounted-report";
import { expectOverTime, expectPromise } from "./support/recounted-times";
import { readTable } from "./support/room";
import { enter, tryOut } from "./support/trial";

/** The lead opens the trial and a screen of figures; gives the lines on the disk and what members are called. */
async function openFigures(page: Page, address: string) {
  const ms = await tryOut(page);
  const lines = (await readTable(page, "events")) as unknown as RawLine[];
  const names = new Map((await readTable(page, "members")).map(({ id, name }) => [String(id), String(name)]));
  await enter(page, address);
  return { ms, lines, nameOf: (member: string) => names.get(member) ?? member };
}

test("every figure of a trial's report is what its lines say, counted by other code", async ({ page }) => {
  const { ms, lines, nameOf } = await openFigures(page, reportAddress);
  test.info().annotations.push({ type: "opened in", description: `${ms} ms` });
  console.log(`The trial opened in ${ms} ms.`);
  const today = dayInVietnam(Date.now());
  for (const kind of ["month", "week", "year"] as const) {
    const kinds = page.getByRole("group", { name: "Kỳ báo cáo" });
    await kinds.getByRole("button", { name: says.kinds[kind], exact: true }).click();
    const { from, to } = periodAround(kind, today);
    const told = recount(lines, from, to);
    await expect(page.getByText(new RegExp(`tiếp ${told.asked} lượt bà con nhờ giúp`))).toBeVisible();
    await page.getByText(says.asTable).click();
    await expectReport(page, lines, { days: { from, to, today }, nameOf });
    await expectOverTime(page, lines, periodAround(kind, today));
  }
  await expectPromise(page, lines, today);
  await expectNoAxeFaults(page);
});

test("the coverage of a trial says what its lines say, with the neighbour beside it", async ({ page }) => {
  const { lines } = await openFigures(page, coverageAddress);
  const today = dayInVietnam(Date.now());
  const { from, to } = periodAround("month", today);
  await expectCoverage(page, lines, { from, to, today });
  await expect(page.getByRole("row", { name: /Cán bộ có tài khoản.*31\/38/ })).toBeVisible();
  await enter(page, `${coverageAddress}?unit=${provinceCode}`);
  await expectSumOfPlaces(page);
});

test("a trial is marked on every side, and erased with one tap without a trace", async ({ page, tablet }) => {
  await tryOut(page);
  const ids = (await readTable(page, "members")).map(({ id }) => String(id));
  const mark = page.getByText("Đang dùng thử", { exact: true });
  for (const address of [`${topicAddress}papers`, "/learn/DVC1/1", "/take-home/DVC1/1", boardAddress]) {
    await page.goto(address);
    await expect(mark, address).toBeVisible();
  }
  await enter(page, requestsAddress);
  await expect(mark).toBeVisible();
  await page.goto(welcomeAddress);
  await page.getByRole("button", { name: "Xóa bản thử" }).click();
  await expect(page.getByRole("link", { name: "Mở trạm" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: "Mở trạm" })).toBeVisible();
  await tablet.switchOff();
  expect(new ByteSearch(ids).in(tablet.folder)).toEqual([]);
});
