import type { Page } from "@playwright/test";
import { axeFaults } from "./support/expect-no-axe-faults";
import { findLostInColours } from "./support/machine-colours";
import { expect, test } from "./support/opened-station";
import { askButton, askForHelp, lock, openWays, signIn, standAt, tham } from "./support/people";

async function isSeen(page: Page, where: string): Promise<void> {
  await page.evaluate(async () => document.fonts.ready);
  // It takes the ground for white, whatever the machine makes of it.
  const faults = (await axeFaults(page)).filter((fault) => !fault.startsWith("color-contrast"));
  expect.soft(faults, where).toEqual([]);
  expect.soft(await findLostInColours(page), where).toEqual([]);
  const path = process.env.SHOTS && `${process.env.SHOTS}/colours-${where.replaceAll(" ", "-")}.png`;
  if (path) await page.screenshot({ path });
}

/** A citizen's way to a number, a volunteer's list, and an alarm. */
async function walk(page: Page, theme: string): Promise<void> {
  const see = (where: string) => isSeen(page, `${theme} ${where}`);
  await page.goto("/");
  await page.getByRole("button", { name: "Chữ lớn", exact: false }).first().click();
  await see("welcome");
  await page.getByRole("button", { name: "Làm giấy tờ trên mạng" }).click();
  await expect(page.getByRole("link", { name: /Nộp và theo dõi hồ sơ/ })).toBeVisible();
  await see("list");
  await standAt(page, "DVC1", 3);
  await see("step");
  await openWays(page);
  await see("ways");
  await page.goto("/take-home/DVC1/3");
  await expect(page.locator(".take-home .qr path")).toBeAttached();
  await see("take home");
  await standAt(page, "DVC1", 3);
  await askForHelp(page);
  await see("number");
  await page.getByRole("button", { name: "Tôi thuộc diện ưu tiên" }).click();
  await see("classes");
  await page.getByRole("button", { name: "Quay lại" }).click();
  await page.getByRole("link", { name: "Dành cho tình nguyện viên" }).click();
  await expect(page.getByRole("button", { name: tham.name })).toBeVisible();
  await see("door");
  await page.goto("/");
  await signIn(page, tham);
  await see("waiting");
  await page.getByRole("button", { name: "Nhận A-001" }).click();
  await expect(page.getByRole("article")).toContainText("Cách hướng dẫn bước này");
  await see("in hand");
  await lock(page);
  await page.getByRole("button", { name: /Có người hỏi mã/ }).click();
  await see("alarm");
}

for (const colorScheme of ["dark", "light"] as const) {
  test(`in the machine's own ${colorScheme} colours what is chosen is seen, buttons have an edge, pictures stay`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await walk(page, colorScheme);
  });
}

test("a machine set to stronger contrast begins black on white, and whoever takes it off keeps it off", async ({
  page,
}) => {
  await page.emulateMedia({ contrast: "more" });
  await page.goto("/");
  const strong = page.getByRole("button", { name: "Chữ đen đậm" });
  await expect(strong).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("html")).toHaveAttribute("data-contrast", "high");
  await strong.click();
  await page.reload();
  await expect(askButton(page)).toBeVisible();
  await expect(strong).toHaveAttribute("aria-pressed", "false");
});

test("on a machine that asks for less motion nothing moves while a step is shown", async ({ page }) => {
  const moving = () =>
    page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === "running").length);
  await page.goto("/");
  await standAt(page, "DVC1", 1);
  await expect.poll(moving).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect.poll(moving).toBe(0);
  await standAt(page, "DVC1", 2);
  expect(await moving()).toBe(0);
});
