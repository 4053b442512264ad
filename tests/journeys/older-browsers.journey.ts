import { expect, type Page } from "@playwright/test";
import { readGuideFiles } from "../domain/guide/read-guides";
import type { Guide } from "../../src/domain/guide/guide";
import { growOld } from "./support/old-browser";
import { test } from "./support/opened-station";
import { addMember, askForHelp, phuc, signIn, standAt, tham } from "./support/people";
import { playToEnd } from "./support/play-guide";
import { click } from "./support/room";
import { openPlace } from "./support/places";

const guides = readGuideFiles().map(([, guide]) => guide as Guide);

test.beforeEach(({ page }) => growOld(page));

/** A screen that broke says so in an alert of its own; nothing is thrown at the page then. */
const expectSound = (page: Page) => expect(page.locator(".trouble")).toHaveCount(0);

async function openEach(page: Page, places: string[]): Promise<void> {
  for (const place of places) {
    await page.getByRole("link", { name: place, exact: true }).click();
    await expect(page.getByRole("link", { name: place, exact: true })).toHaveAttribute("aria-current", "page");
    await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
    await expectSound(page);
  }
}

test("every screen of the team works in a browser that does not know toSorted and its like", async ({ page }) => {
  await page.goto("/");
  await standAt(page, "DVC1", 3);
  await askForHelp(page);
  await signIn(page, tham);
  await addMember(page, phuc);
  await openPlace(page, "Tổ", "Nhiệm vụ");
  await page.getByLabel("Việc gì").selectOption("Dán mã QR");
  await page.getByRole("checkbox", { name: new RegExp(phuc.name) }).check();
  await click(page, "Giao việc");
  await expect(page.getByText("Đã giao cho 1 người.")).toBeVisible();
  await openEach(page, ["Việc hôm nay", "Thành viên", "Nhiệm vụ", "Lịch trực", "Tập huấn", "Ấp và tổ"]);
  await openPlace(page, "Kết quả");
  await openEach(page, ["Nơi đã tới, số lên tỉnh", "Chỗ hay vấp", "Báo cáo"]);
  expect(await page.evaluate(() => "toSorted" in [] || "findLast" in [])).toBe(false);
});

test("every practice step works in a browser that does not know findLast and its like", async ({ page }) => {
  await page.clock.install();
  await playToEnd(
    page,
    guides.find(({ code }) => code === "DVC1")!,
    "guided",
  );
  await page.getByRole("button", { name: "Mang về nhà" }).click();
  await expect(page.getByRole("img", { name: /^Mã QR/ })).toBeVisible();
  await standAt(page, "DVC1", 3);
  await page.getByRole("button", { name: "Trước", exact: true }).click();
  await expect(page.getByText(/Bước 2\//).first()).toBeVisible();
  await expectSound(page);
});
