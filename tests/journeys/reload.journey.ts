import type { Page } from "@playwright/test";
import { expect, test } from "./support/opened-station";
import { openWays } from "./support/people";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const step = (page: Page, number: number) => page.getByText(new RegExp(`^Bước ${number}/`));
const chosen = (page: Page, mode: string) => expect(button(page, mode)).toHaveAttribute("aria-pressed", "true");

test("a reload in the middle keeps the way of practising and the honest sum", async ({ page }) => {
  await page.goto("/learn/DVC1/11?mode=alone");
  await button(page, "Tiếp").click();
  await button(page, "Tiếp").click();
  await expect(step(page, 12)).toBeVisible();
  await expect(page).toHaveURL(/\/learn\/DVC1\/12\?mode=alone$/);
  await page.reload();
  await expect(step(page, 12)).toBeVisible();
  await openWays(page);
  await chosen(page, "Tự làm");
  await button(page, "Làm theo").click();
  await expect(page).toHaveURL(/\/learn\/DVC1\/12$/);
  await page.reload();
  await openWays(page);
  await chosen(page, "Làm theo");
  await button(page, "Tiếp").click();
  await button(page, "Tiếp").click();
  await expect(page.getByText("2 việc bỏ qua")).toBeVisible();
});

test("a guide opened again from its list begins afresh, in the usual way", async ({ page }) => {
  await page.goto("/learn/DT1/1?mode=alone");
  await button(page, "Tiếp").click();
  await button(page, "Tiếp").click();
  await expect(step(page, 2)).toBeVisible();
  await page.goto("/topic/phone");
  await page.locator(".guide-row").first().tap();
  await expect(step(page, 1)).toBeVisible();
  await chosen(page, "Làm theo");
});
