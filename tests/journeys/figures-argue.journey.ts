import type { Page } from "@playwright/test";
import { dayLater, periodAround, periodBefore } from "../../src/domain/figures/period";
import { dayInVietnam } from "../../src/domain/office/service-day";
import { leastMinutesFor, sumsOfLines, type BareLine, type Sums } from "../cast/sums-of-lines";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/journey";
import { canLookAtPaper, lettersOf, printed } from "./support/pdf-pages";
import { signIn, tham } from "./support/people";
import { openPlace } from "./support/places";
import { linesOf, openReport, saved } from "./support/report";
import { officeWithMonths, restoreOffice } from "./support/restored-office";
import { readTable } from "./support/room";
import { canOpenSpreadsheets, openInLibreOffice } from "./support/spreadsheet";

const today = dayInVietnam(Date.now());
/** Over, whatever day this is walked on, so that nothing of it changes meanwhile. */
const month = periodBefore(periodAround("month", today));

let office: Buffer;
test.beforeAll(async () => {
  office = await officeWithMonths({ seed: 7, from: dayLater(month.from, -20), to: month.to });
});

/** The lead opens the report of the month that is over; gives its sums, made another way from the lines on the disk. */
async function openMonth(page: Page): Promise<Sums> {
  await restoreOffice(page, office);
  await signIn(page, tham);
  await openReport(page);
  await page.getByRole("button", { name: "Kỳ trước" }).click();
  await expect(page.getByRole("table", { name: "Kết quả", exact: true })).toBeVisible();
  return sumsOfLines((await readTable(page, "events")) as unknown as BareLine[], month.from, month.to);
}

const number = (page: Page, name: string) => page.locator(`[data-number="${name}"]`).last();

test("from any number one tap to the rows it sums, and back to where it stood", async ({ page }) => {
  await openMonth(page);
  await page.getByText("Xem bảng số").click();
  const tables = [
    "asked",
    "ends/done-for-them",
    "topics/health/all",
    "parts",
    "shares/topic",
    "times/waited",
    "busy/0",
  ];
  for (const table of tables) {
    const link = page.locator(`[data-number^="${table}"]:visible`).first();
    const name = (await link.getAttribute("data-number"))!;
    const value = await link.innerText();
    await link.click();
    await expect(page.getByText(new RegExp(`^\\d+ dòng dưới đây cộng lại được ${value}\\.$`)), name).toBeVisible();
    await page.getByRole("link", { name: "Về báo cáo" }).click();
    await expect(page.locator(`[data-number="${name}"]`).first()).toBeFocused();
  }
  await number(page, "ends/did-it-alone").click();
  await expectNoAxeFaults(page);
  await page.goBack();
  await expect(page.getByRole("heading", { name: /^Báo cáo tháng/ })).toBeVisible();
  await expect(number(page, "ends/did-it-alone")).toBeVisible();
  await expectNoAxeFaults(page);
});

test("what stands on the screen are the sums of the lines, made another way", async ({ page }) => {
  const sums = await openMonth(page);
  expect(await number(page, "asked").innerText()).toBe(String(sums.asked));
  const ends = await linesOf(page, "Kết quả");
  expect(ends).toContain(`Tự làm được,${sums.ends["did-it-alone"]}`);
  expect(ends).toContain(`Làm thay,${sums.ends["done-for-them"]}`);
  expect(ends).toContain(`Chưa xong,${sums.open}`);
  const half = (minutes: number[]) => [50, 90].map((part) => leastMinutesFor(part, minutes));
  const times = await linesOf(page, "Đợi và giúp bao lâu");
  expect(times[0]).toBe(["Đợi tại trạm", sums.waits.length, ...half(sums.waits)].join(","));
  expect(times[1]).toBe(["Giúp một người tại trạm", sums.turns.length, ...half(sums.turns)].join(","));
  const [few, most] = half(sums.waits);
  await expect(
    page.getByText(`Một nửa bà con đợi không quá ${few} phút; chín phần mười không quá ${most} phút.`),
  ).toBeVisible();
  for (const [hour, came] of Object.entries(sums.cameAt))
    expect(await page.locator(`[data-number="busy/${hour}"]`).innerText(), hour).toBe(String(came));
});

test("two periods stand side by side, and hours without enough helpers are told in words", async ({ page }) => {
  await openMonth(page);
  const compared = await linesOf(page, "So hai kỳ");
  expect(compared[0]).toMatch(/^Lượt nhờ giúp,\d+,\d+,(hơn|kém) \d+$/);
  await page.getByRole("button", { name: "Cùng tháng năm trước" }).click();
  await expect(page.getByRole("row", { name: /^Lượt nhờ giúp \d+ 0 hơn/ })).toBeVisible();
  await expect(
    page.getByText(/^(Thứ|Chủ) \S+, \d+ đến \d+ giờ: mỗi buổi khoảng .* thiếu \d người\.$/).first(),
  ).toBeVisible();
  expect((await linesOf(page, "Lên hay xuống: 12 tháng gần đây")).length).toBeGreaterThan(1);
});

test("the words are edited before they are printed in the form of the commune", async ({ page }) => {
  await openMonth(page);
  await page.getByRole("button", { name: "Sửa lời trước khi in" }).click();
  await page.getByRole("textbox", { name: "Lời báo cáo" }).fill("Tháng này bà con tự làm được nhiều hơn.");
  await page.getByLabel("Số", { exact: true }).fill("12/BC-UBND");
  await page.getByRole("button", { name: "Xong, xem bản in" }).click();
  await expectNoAxeFaults(page);
  if (canLookAtPaper) {
    const { letters, pages } = await printed(page, ".letter");
    for (const words of ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "12/BC-UBND", "tự làm được nhiều hơn"])
      expect(letters).toContain(lettersOf(words));
    expect(letters).not.toContain(lettersOf("Chờ bao lâu"));
    expect(pages).toHaveLength(1);
  }
  await page.getByRole("button", { name: "Về báo cáo" }).click();
  await expect(page.getByText("Tháng này bà con tự làm được nhiều hơn.")).toBeVisible();
});

test("CSV and Excel hold the numbers of the screen, read by another program", async ({ page }) => {
  await openMonth(page);
  const names = ["Đợi và giúp bao lâu", "Tự làm được, theo việc", "Tự làm được, theo tổ chức", "So hai kỳ"];
  const shown = await Promise.all(names.map((name) => linesOf(page, name)));
  const csv = (await saved(page, "Lưu CSV")).toString("utf8").split("\r\n");
  for (const line of shown.flat())
    expect(csv.map((one) => one.replaceAll(/[";]/g, ",")).map(plain)).toContain(plain(line));
  const excel = await saved(page, "Lưu Excel");
  if (!canOpenSpreadsheets) return;
  const sheets = openInLibreOffice(excel);
  for (const [nth, name] of names.entries()) {
    const found = sheets.find(({ sheet }) => sheet.normalize("NFC").includes(name.slice(0, 20)));
    expect(found?.lines.slice(1).map(plain), name).toEqual(shown[nth]!.map(plain));
  }
});

test("a figure of the coverage leads down to the rows of this office, and two months stand side by side", async ({
  page,
}) => {
  await restoreOffice(page, office);
  await signIn(page, tham);
  await openPlace(page, "Kết quả", "Nơi đã tới");
  const link = page.locator('[data-number="members:duty"]').first();
  const value = await link.innerText();
  await link.click();
  await expect(page.getByRole("heading", { name: `Thành viên có nhiệm vụ: ${value}` })).toBeVisible();
  await expect(page.getByRole("row", { name: `Cộng ${value}` })).toBeVisible();
  await expectNoAxeFaults(page);
  await page.getByRole("link", { name: "Về các nơi đã tới" }).click();
  await expect(link).toBeFocused();
  await link.click();
  await page.getByRole("link", { name: "Phần của chính nơi này: xem từng dòng" }).click();
  await expect(page.getByRole("heading", { name: "Nhiệm vụ", exact: true })).toBeVisible();
});

/** A line without what a file puts around its cells. */
const plain = (line: string): string => line.replaceAll(/[",]+/g, ",").replace(/^,|,$/g, "");
