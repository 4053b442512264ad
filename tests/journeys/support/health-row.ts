import type { Locator, Page } from "@playwright/test";
import { signIn, tham } from "./people";

/** A row of the tablet's health page, as a volunteer comes to it from the welcome. */
export async function healthRow(page: Page, title: string): Promise<Locator> {
  await page.goto("/");
  await signIn(page, tham);
  await page.getByRole("link", { name: /Máy này/ }).click();
  return page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
}
