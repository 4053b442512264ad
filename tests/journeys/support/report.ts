import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { openPlace } from "./places";

/** A lead behind the door opens the report of the month. */
export async function openReport(staff: Page): Promise<void> {
  await openPlace(staff, "Kết quả");
  await expect(staff.getByRole("heading", { name: /^Báo cáo tháng \d+ năm \d{4}$/ })).toBeVisible();
}

/** The lines of a table as one reads them: the label, then the numbers. */
export const linesOf = (page: Page, table: string): Promise<string[]> =>
  page
    .getByRole("table", { name: table, exact: true })
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th, td.number")].map((cell) => cell.textContent).join(",")),
    );

/** What a button saves into a file. */
export async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await download.path());
}
