import { readFileSync } from "node:fs";
import type { Guide } from "../../src/domain/guide/guide";
import { readGuideFiles } from "../domain/guide/read-guides";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { openStation, signIn, tham } from "./support/people";
import type { Page } from "@playwright/test";
import { openPlace } from "./support/places";

const field = (page: Page) => page.getByRole("textbox");
const rows = (page: Page) => page.getByRole("main").getByRole("link");

/** A tablet's keyboard takes the lower half of a screen that lies on its side. */
const aboveKeyboard = 400;

async function openSearch(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Tìm việc khác" }).click();
  await expect(field(page)).toBeFocused();
}

test("two taps on pictures lead to a guide", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Dùng điện thoại" }).click();
  await rows(page).first().click();
  await expect(page.getByText(/Bước 1\//).first()).toBeVisible();
});

test("a few letters without marks find the guide, above the keyboard", async ({ page }) => {
  await openSearch(page);
  await field(page).pressSequentially("quet ma");
  await expect(rows(page).first()).toContainText("Quét mã");
  expect(await rows(page).count()).toBeLessThanOrEqual(5);
  const box = (await rows(page).first().boundingBox())!;
  expect(box.y + box.height).toBeLessThan(aboveKeyboard);
  for (const row of await rows(page).all()) await expect(row.locator("svg")).toBeVisible();
  await expectNoAxeFaults(page);
  await rows(page).first().click();
  await expect(page.getByText(/Bước 1\//).first()).toBeVisible();
});

test("Enter keeps the words and the results", async ({ page }) => {
  await openSearch(page);
  await field(page).fill("wifi");
  await field(page).press("Enter");
  await expect(field(page)).toHaveValue("wifi");
  await expect(rows(page).first()).toContainText("Wi-Fi");
  expect(new URL(page.url()).pathname).toBe("/search");
});

test("Telex is left alone while it composes, and found all the same", async ({ page, context }) => {
  await openSearch(page);
  await page.evaluate(() => {
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!;
    Object.defineProperty(document.querySelector("main input")!, "value", {
      get,
      set(text: string) {
        document.body.dataset.written = text;
        set!.call(this, text);
      },
    });
  });
  const keyboard = await context.newCDPSession(page);
  for (const [composed, word] of Object.entries({ quét: ["q", "qu", "que", "quet", "quét"], mã: ["m", "ma", "mã"] })) {
    for (const text of word) {
      await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      expect(await field(page).inputValue()).toMatch(new RegExp(`${text}$`));
    }
    await keyboard.send("Input.insertText", { text: `${composed} ` });
  }
  await expect(field(page)).toHaveValue("quét mã ");
  await expect(rows(page).first()).toContainText("Quét mã");
  expect(await page.evaluate(() => document.body.dataset.written)).toBeUndefined();
});

test("where nothing is found, help stands above the keyboard", async ({ page }) => {
  await page.goto("/");
  await openSearch(page);
  await field(page).fill("xyzzy kkkk");
  await expect(page.getByRole("main").getByText("Chưa thấy bài nào", { exact: false })).toBeVisible();
  await expectNoAxeFaults(page);
  const help = page.getByRole("main").getByRole("button", { name: "Nhờ giúp" });
  const box = (await help.boundingBox())!;
  expect(box.y + box.height).toBeLessThan(aboveKeyboard);
  await help.click();
  await expect(page.getByRole("heading", { name: /^[A-Z]-\d{3}$/ })).toBeVisible();
});

test("every word often looked for finds something, and can be erased", async ({ page }) => {
  await openSearch(page);
  const common = page.getByRole("main").locator(".search-often button");
  const words = await common.allInnerTexts();
  expect(words.length).toBeGreaterThan(3);
  for (const word of words) {
    await page.getByRole("button", { name: word }).click();
    await expect(field(page)).toHaveValue(word);
    await expect(rows(page).first()).toBeVisible();
    await page.getByRole("button", { name: "Xóa chữ" }).click();
    await expect(field(page)).toHaveValue("");
  }
});

test("the search is fetched only with its screen", async ({ page }) => {
  const fetched = () =>
    page.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => /\/assets\/search-/.test(name)));
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Tìm việc khác" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(await fetched()).toBe(false);
  await page.getByRole("button", { name: "Tìm việc khác" }).click();
  await expect(field(page)).toBeFocused();
  expect(await fetched()).toBe(true);
});

test("a guide whose check ran out says so, and stands in the volunteers' list", async ({ page, openDevice }) => {
  await page.goto("/topic/phone");
  await expect(rows(page).first()).toBeVisible();
  await expect(page.getByText("Kiểm lần cuối", { exact: false })).toHaveCount(0);
  // A tablet that leaps years ahead asks first whether the day is right; one that is new believes what it sees.
  const { page: later } = await openDevice({ viewport: page.viewportSize() });
  await later.clock.setFixedTime(new Date("2031-01-01T08:00:00+07:00"));
  await openStation(later);
  await later.goto("/topic/phone");
  await expect(rows(later).first()).toContainText(/Kiểm lần cuối \d\d\/\d\d\/20\d\d/);
  await expectNoAxeFaults(later);
  await later.goto("/learn/DT1/2");
  await expect(later.getByText(/Kiểm lần cuối \d\d\/\d\d\/20\d\d/)).toBeVisible();
  await signIn(later, tham);
  await later.getByText(/^Bài cần kiểm lại: \d+$/).click();
  await expect(later.getByText("Quá hạn từ", { exact: false }).first()).toBeVisible();
  await expectNoAxeFaults(later);
});

test("what nobody finds is counted in words that are nobody's, and the lead wishes for a guide", async ({ page }) => {
  await openSearch(page);
  await field(page).fill("hộ chiếu");
  // Only what is a little like it.
  await expect(rows(page).first()).toBeVisible();
  await page.getByRole("button", { name: "Xóa chữ" }).click();
  await field(page).fill("Nguyễn Thị Hoa");
  await page.getByRole("button", { name: "Về màn hình đầu" }).click();
  await signIn(page, tham);
  await openPlace(page, "Kết quả", "Chỗ hay vấp");
  await expect(page.getByText("ho chieu: 1 lần")).toBeVisible();
  await expect(page.getByText("Còn 1 lần tìm chữ khác")).toBeVisible();
  await expect(page.getByText(/hoa/i)).toHaveCount(0);
  const save = page.getByRole("button", { name: "Tải phiếu đề nghị bài mới" });
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  expect(readFileSync(await download.path(), "utf8")).toMatch(/đề nghị soạn bài mới[\s\S]*ho chieu: dưới 5 lần\n$/);
});

test("a long list is turned page by page, every guide stands on one of them, and the last leads back", async ({
  page,
}) => {
  const papers = readGuideFiles().filter(([, guide]) => (guide as Guide).topic === "papers");
  await page.goto("/topic/papers");
  const listed = page.locator(".tutorial-list a");
  const seen = new Set<string>();
  for (let left = papers.length; left > 0;) {
    await expect(listed.first()).toBeVisible();
    const titles = await listed.locator("strong").allInnerTexts();
    for (const title of titles) seen.add(title);
    left -= titles.length;
    const further = page.getByRole("button", { name: left ? `Còn ${left} bài nữa` : "Về các bài đầu" });
    await further.click();
  }
  expect(seen.size).toBe(papers.length);
  await expect(listed.first().locator("strong")).toHaveText([...seen][0]!);
});
