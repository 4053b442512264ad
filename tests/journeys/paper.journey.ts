import type { Page } from "@playwright/test";
import type { Guide } from "../../src/domain/guide/guide";
import { writeResumeCode } from "../../src/domain/practice/resume-code";
import { readGuideFiles } from "../domain/guide/read-guides";
import { readWidth, zxingCodes } from "./support/decode-qr";
import { expect, test } from "./support/opened-station";
import { canLookAtPaper, inkedShare, inMm, lettersOf, printed, sizeInMm, touchesEdge } from "./support/pdf-pages";
import { officeName, signIn, tham } from "./support/people";
import { sampleOf } from "../machine/sample";
import { stationOff } from "./support/watch";
import { openPlace } from "./support/places";

const guides = readGuideFiles().map(([, guide]) => guide as Guide);
const site = "https://tramso.vinhlong.gov.vn";
const phoneNumber = "0275 000 0000";
const hotline = "0275 000 1111";
/** Most office printers leave 5 mm white. */
const whiteMm = 5;
const wholeMs = 20 * 60_000;

test.skip(!canLookAtPaper, "poppler-utils is not on this machine: printed papers were not looked at.");

/** A lead sets what papers carry and opens the room where they are printed. */
async function openPrintPapers(page: Page): Promise<void> {
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Trạm", "Tên và địa chỉ");
  await page.getByLabel("Địa chỉ trang mang về nhà").fill(site);
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Đã lưu.")).toBeVisible();
  await openPlace(page, "Trạm", "Bàn và lời nhắn");
  const place = page.getByRole("form", { name: "Bàn và lời nhắn" });
  await place.getByLabel(/điện thoại/i).fill(phoneNumber);
  await place.getByLabel(/đã gọi thử/i).fill("Trạm y tế xã");
  await place.getByRole("button", { name: "Lưu phần này" }).click();
  await expect(place.getByText(/chưa rõ tên và số/)).toBeVisible();
  await place.getByLabel(/đã gọi thử/i).fill(`Trạm y tế xã: ${hotline}`);
  await place.getByRole("button", { name: "Lưu phần này" }).click();
  await expect(place.getByText("Đã lưu.")).toBeVisible();
  await openPlace(page, "Trạm", "In giấy mang về");
  await expect(page.locator(".paper img").first()).toBeVisible();
}

const choose = (page: Page, what: string, value: string) => page.getByLabel(what, { exact: true }).selectOption(value);

async function lookAt(page: Page, size: [number, number]) {
  await expect(page.locator(".paper .qr path").first()).toBeAttached();
  await page.evaluate(() => Promise.all([...document.images].map((picture) => picture.decode())));
  const paper = await printed(page);
  for (const [nth, sheet] of paper.pages.entries()) {
    expect(sizeInMm(sheet), `page ${nth + 1}`).toEqual(size);
    expect(touchesEdge(sheet, whiteMm), `page ${nth + 1} is cut`).toBe(false);
  }
  return paper;
}

/** What the code of a page says; it is at least so wide, in millimetres, without the white around it. */
async function codeOf(sheet: Buffer, atLeastMm: number): Promise<string | undefined> {
  const code = await readWidth(sheet);
  expect(inMm(code?.width ?? 0)).toBeGreaterThanOrEqual(atLeastMm);
  return code?.text;
}

/** A page with less on it is paper for nothing. */
const leastShare = 1 / 4;

test("a sheet to take home is whole, large and readable, with the way back to the step", async ({
  page,
  station,
  watch,
}) => {
  if (process.env["JOURNEYS_ALL"]) test.setTimeout(wholeMs);
  await openPrintPapers(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  watch.expect(stationOff);
  await station.stop();
  for (const guide of sampleOf(guides, 1)) {
    await choose(page, "Bài nào", guide.code);
    await choose(page, "Bà con dừng ở bước", "5");
    for (const [kind, size, mostPages] of [
      ["a5", [148, 210], 3],
      ["a4", [210, 297], 2],
    ] as const) {
      await choose(page, "In gì", kind);
      await expect(page.locator(`.sheet.${kind} h1`)).toHaveText(guide.title);
      const { pages, letters, firstLetters, smallestPt } = await lookAt(page, [...size]);
      expect.soft(pages.length, `pages of ${guide.code}, ${kind}`).toBeLessThanOrEqual(mostPages);
      const last = inkedShare(pages.at(-1)!);
      expect.soft(last, `the last page of ${guide.code}, ${kind}`).toBeGreaterThan(leastShare);
      expect(await codeOf(pages[0]!, 40)).toBe(`${site.toUpperCase()}/G/${guide.code}/#5`);
      expect(smallestPt).toBeGreaterThanOrEqual(guide.steps.length > 12 ? 14 : 16);
      for (const words of [officeName, phoneNumber, hotline]) expect(firstLetters).toContain(lettersOf(words));
      const said = [guide.title, guide.warning, ...guide.bring, ...guide.steps.map((step) => step.do)];
      for (const words of said) expect(letters).toContain(lettersOf(words));
      for (const words of ["MIỄN PHÍ", phoneNumber, hotline, writeResumeCode({ code: guide.code, step: 5 })!])
        expect(letters).toContain(lettersOf(words));
    }
  }
});

test("a poster is one page, and its code is read from the print", async ({ page }) => {
  if (process.env["JOURNEYS_ALL"]) test.setTimeout(wholeMs);
  await openPrintPapers(page);
  await choose(page, "In gì", "poster");
  for (const guide of sampleOf(guides, 1)) {
    await choose(page, "Bài nào", guide.code);
    await expect(page.locator(".poster h1")).toHaveText(guide.title);
    const { pages, letters, smallestPt } = await lookAt(page, [210, 297]);
    expect(pages).toHaveLength(1);
    expect(await codeOf(pages[0]!, 100)).toBe(`${site.toUpperCase()}/G/${guide.code}/`);
    expect(smallestPt).toBeGreaterThanOrEqual(16);
    for (const words of ["MIỄN PHÍ", phoneNumber]) expect(letters).toContain(lettersOf(words));
  }
});

test("the cards for the wall hold the code of every guide", async ({ page }) => {
  await openPrintPapers(page);
  await choose(page, "In gì", "cards");
  await expect(page.locator(".cards .qr path")).toHaveCount(guides.length);
  const { pages } = await lookAt(page, [210, 297]);
  const found: string[] = [];
  for (const sheet of pages) found.push(...(await zxingCodes(sheet, 20)));
  expect(found.sort()).toEqual(guides.map(({ code }) => `${site.toUpperCase()}/G/${code}/`).sort());
});
