import type { Page } from "@playwright/test";
import { expect, test } from "./support/journey";
import { askForHelp, lock, openStation, openWays, signIn, standAt, tham } from "./support/people";
import type { Device } from "./support/tablet";
import { findOutOfReach } from "./support/within-reach";

/** In the browser's own settings, where 16 px are usual. */
const largeLetters = ["--blink-settings=defaultFontSize=24"];

const devices: [string, Device][] = [
  ["tablet with large letters", { viewport: { width: 1280, height: 800 }, args: largeLetters }],
  ["upright tablet with large letters", { viewport: { width: 800, height: 1280 }, args: largeLetters }],
  ["narrow phone with large letters", { viewport: { width: 320, height: 640 }, args: largeLetters }],
  // What is left of a screen of 1280 by 1024 once a browser shows it four times as large.
  ["screen shown at 400 percent", { viewport: { width: 320, height: 256 } }],
];

async function inReach(page: Page, where: string): Promise<void> {
  await page.evaluate(async () => document.fonts.ready);
  const path = process.env.SHOTS && `${process.env.SHOTS}/large-${where.replaceAll(" ", "-")}.png`;
  if (path) await page.screenshot({ path, fullPage: true });
  expect.soft(await findOutOfReach(page), where).toEqual([]);
}

/** A citizen's way to help and an alarm; a volunteer's way to whoever waits, and the lead's answer. */
async function walk(page: Page, name: string): Promise<void> {
  const reach = (where: string) => inReach(page, `${name} ${where}`);
  await reach("welcome");
  await page.getByRole("button", { name: "Làm giấy tờ trên mạng" }).click();
  await expect(page.getByRole("link", { name: /Nộp và theo dõi hồ sơ/ })).toBeVisible();
  await reach("list");
  await page.getByRole("link", { name: /Nộp và theo dõi hồ sơ/ }).click();
  await expect(page.getByText("Bước 1/").first()).toBeVisible();
  await standAt(page, "DVC1", 3);
  await reach("step");
  await openWays(page);
  await reach("ways");
  await page.goto("/take-home/DVC1/3");
  await expect(page.locator(".take-home .qr path")).toBeAttached();
  await reach("take home");
  await standAt(page, "DVC1", 3);
  await askForHelp(page);
  await reach("number");
  await page.getByRole("button", { name: "Tôi thuộc diện ưu tiên" }).click();
  await reach("classes");
  await page.getByRole("button", { name: "Quay lại" }).click();
  await signIn(page, tham);
  await reach("waiting");
  await page.getByRole("button", { name: "Nhận A-001" }).click();
  await expect(page.getByRole("article")).toContainText("Cách hướng dẫn bước này");
  await reach("in hand");
  await lock(page);
  await page.getByRole("button", { name: /Có người hỏi mã/ }).click();
  await expect(page.getByText("Đã báo tổ trưởng.")).toBeVisible();
  await reach("alarm");
  await signIn(page, tham);
  await reach("alarm before the lead");
  await page.getByRole("button", { name: "Tôi đã xem xét" }).click();
  await expect(page.getByText(/Số A-001 báo/)).toBeHidden();
}

for (const [name, device] of devices) {
  test(`on a ${name} help is asked for, given, and an alarm raised and answered`, async ({ openDevice }) => {
    const { page } = await openDevice({ hasTouch: true, ...device });
    await openStation(page);
    const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect(size).toBe(device.args ? 24 : 16);
    await walk(page, name);
  });
}

test("all letters grow with those of the browser, and with A++ on top", async ({ openDevice }) => {
  const sizeAt = async (args: string[]) => {
    const { page } = await openDevice({ args });
    await page.goto("/");
    const size = () => page.locator("body").evaluate((body) => parseFloat(getComputedStyle(body).fontSize));
    const usual = await size();
    await page.getByRole("button", { name: "Chữ rất lớn" }).click();
    return [usual, await size()];
  };
  expect(await sizeAt([])).toEqual([24, 34.8]);
  expect(await sizeAt(largeLetters)).toEqual([36, 52.2]);
});
