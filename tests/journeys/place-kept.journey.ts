import type { Page } from "@playwright/test";
import { expect, test } from "./support/opened-station";
import { askForHelp, lock, openWays, signIn, standAt, tham } from "./support/people";

const step = (page: Page, number: number) => page.getByText(new RegExp(`^Bước ${number}/`)).first();
/** The first thing one is asked to tap: the first large button of the middle, else of the screen. */
const firstOffer = (page: Page) => page.locator(".frame-main .btn.main").first();

test("after withdrawing, the first offer is the step one was at", async ({ page }) => {
  await page.goto("/");
  await standAt(page, "DVC1", 5);
  await askForHelp(page);
  await page.getByRole("button", { name: "Thôi, không cần nữa" }).click();
  await page.getByRole("button", { name: "Phải, bỏ số này" }).click();
  await expect(firstOffer(page)).toHaveText("Về lại bước 5");
  await firstOffer(page).click();
  await expect(step(page, 5)).toBeVisible();
});

test("after a turn, the first offer is the same step, and learned it leads back into the guide", async ({ page }) => {
  await page.clock.install();
  await page.goto("/");
  await standAt(page, "DVC1", 5);
  await askForHelp(page);
  await signIn(page, tham);
  await page.getByRole("button", { name: "Mời người kế tiếp" }).click();
  await page.getByRole("article").getByRole("button", { name: "Tự làm được" }).click();
  await lock(page);
  await expect(firstOffer(page).or(page.locator(".frame-main a.btn.main")).first()).toHaveText("Tự làm bước 5");
  await page.getByRole("link", { name: "Tự làm bước 5" }).click();
  await page.locator('[data-part="commune"]').click();
  await page.getByRole("button", { name: "Tôi xong rồi" }).click();
  await expect(firstOffer(page)).toHaveText(/^Về lại bước [56]$/);
});

test("who comes away to the welcome is offered the step first", async ({ page }) => {
  await page.goto("/");
  await standAt(page, "TT1", 3);
  await openWays(page);
  await page.getByRole("button", { name: "Nghỉ, mang về nhà" }).click();
  await page.getByRole("button", { name: "Về màn hình đầu" }).click();
  await expect(firstOffer(page)).toHaveText("Về lại bước 3");
  await firstOffer(page).click();
  await expect(step(page, 3)).toBeVisible();
});

test("the question whether somebody is there leads back to the step, also from the welcome", async ({ page }) => {
  await page.clock.install();
  await page.goto("/");
  await standAt(page, "TT1", 4);
  await page.clock.runFor(122_000);
  await page.getByRole("button", { name: "Tôi còn ở đây, học tiếp bước 4" }).click();
  await expect(step(page, 4)).toBeVisible();
  await openWays(page);
  await page.getByRole("button", { name: "Nghỉ, mang về nhà" }).click();
  await page.getByRole("button", { name: "Về màn hình đầu" }).click();
  await page.clock.runFor(122_000);
  await page.getByRole("button", { name: "Tôi còn ở đây, học tiếp bước 4" }).click();
  await expect(step(page, 4)).toBeVisible();
});

test("the next person finds no step of the one before", async ({ page }) => {
  await page.clock.install();
  await page.goto("/");
  await standAt(page, "TT1", 4);
  await page.clock.runFor(155_000);
  await expect(page.getByRole("heading", { name: /Hôm nay mình học việc gì/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Về lại bước/ })).toBeHidden();
});
