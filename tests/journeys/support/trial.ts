import { expect, type Page } from "@playwright/test";

/** A newcomer opens the trial, and sees meanwhile how far it is. */
export async function tryOut(page: Page): Promise<number> {
  await page.goto("/set-up");
  const button = page.getByRole("button", { name: "Dùng thử" });
  await button.waitFor();
  const began = Date.now();
  await button.click();
  await expect(page.getByRole("status").filter({ hasText: /\d+ %/ })).toBeVisible();
  await page.getByRole("button", { name: /Cô Mẫu/ }).waitFor();
  return Date.now() - began;
}

/** The lead opens a screen of the staff by its address, through the door. */
export async function enter(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: /Cô Mẫu/ }).click();
}
