import type { Page } from "@playwright/test";
import { expect, test } from "./support/opened-station";
import { askButton, openWays, standAt } from "./support/people";

/** The heading of the screen has the focus, so that reading aloud and the keyboard begin there. */
const headingHasFocus = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

test("the focus goes to the heading of every new screen, from the welcome to the end of a turn", async ({ page }) => {
  await page.goto("/");
  await press(page, "Làm giấy tờ trên mạng");
  await headingHasFocus(page, "Làm giấy tờ trên mạng");
  await page.getByRole("link", { name: /Nộp và theo dõi hồ sơ/ }).click();
  await headingHasFocus(page, /^Bước 1\//);
  await press(page, "Tiếp");
  await press(page, "Tiếp");
  await headingHasFocus(page, /^Bước 2\//);
  await openWays(page);
  await press(page, "Tự làm");
  await headingHasFocus(page, /^Bước 2\//);
  await askButton(page).click();
  await headingHasFocus(page, /^[A-Z]-\d{3}$/);
  await press(page, "Hẹn cách khác");
  await headingHasFocus(page, /./);
  await press(page, "Quay lại");
  await headingHasFocus(page, /^[A-Z]-\d{3}$/);
  await press(page, "Thôi, không cần nữa");
  await press(page, "Phải, bỏ số này");
  await headingHasFocus(page, "Bà con đã thôi, không cần giúp nữa.");
  await press(page, "Về lại bước 2");
  await headingHasFocus(page, /^Bước 2\//);
});

test("the way home and back keeps it too, and so does the question whether somebody is there", async ({ page }) => {
  await page.clock.install();
  await page.goto("/");
  await standAt(page, "TT1", 3);
  await openWays(page);
  await press(page, "Nghỉ, mang về nhà");
  await page.clock.runFor(500);
  await headingHasFocus(page, /./);
  await press(page, "Về màn hình đầu");
  await page.clock.runFor(500);
  await headingHasFocus(page, /Hôm nay mình học việc gì/);
  await page.clock.runFor(122_000);
  await press(page, /^Tôi còn ở đây/);
  await page.clock.runFor(500);
  await headingHasFocus(page, /^Bước 3\//);
});

test("whoever types in the search keeps the focus there", async ({ page }) => {
  await page.goto("/search");
  await page.getByRole("textbox").pressSequentially("tra tien");
  await expect(page.locator(".search-rows a").first()).toBeVisible();
  await expect(page.getByRole("textbox")).toBeFocused();
});
