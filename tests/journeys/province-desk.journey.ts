import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { sending } from "../../src/wording/vi/sending";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/journey";
import { openPlace } from "./support/places";
import { click } from "./support/room";

/** A newcomer tries a province: nine of its ten communes have sent. */
async function tryProvince(page: Page): Promise<void> {
  await page.goto("/set-up");
  await click(page, "Xem thử ở cấp tỉnh");
  await page.getByRole("button", { name: /Cô Mẫu/ }).click();
  await openPlace(page, "Kết quả", "Nơi đã tới");
  await page.getByRole("link", { name: sending.open }).click();
  await expect(page.getByRole("heading", { name: sending.title, level: 1 })).toBeVisible();
}

/** What a button saves, as text. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), click(page, button)]);
  return readFile(await download.path(), "utf8");
}

test("a province sees who has not sent and since when, each commune over the months, and writes to the late", async ({
  page,
}) => {
  await tryProvince(page);
  await expect(page.getByRole("status").filter({ hasText: "9 trên 10 nơi đã gửi" })).toBeVisible();
  const late = page.getByRole("region", { name: sending.late.title(1) });
  await expect(late.getByRole("listitem")).toHaveCount(1);
  await expect(late.getByText(sending.late.never)).toBeVisible();
  const name = (await late.getByRole("listitem").locator("strong").innerText()).trim();
  await expect(page.getByRole("table", { name: sending.trends.title }).locator("tbody tr")).toHaveCount(9);
  await expectNoAxeFaults(page);
  const csv = await saved(page, sending.save.csv);
  expect(csv).toContain(`${name};${sending.late.never}`);
  await click(page, sending.late.note);
  await expect(page.getByLabel(sending.note.words)).toHaveValue(new RegExp(`^Kính gửi: ${name}`));
  await expectNoAxeFaults(page);
  await click(page, sending.note.back);
  await expect(late).toBeVisible();
});
