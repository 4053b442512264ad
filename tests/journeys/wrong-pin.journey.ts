import type { Page } from "@playwright/test";
import { expect, test } from "./support/opened-station";
import { tapPin, tham } from "./support/people";

const waiting = (page: Page) => page.getByText(/Chờ \d+:\d\d/);

async function secondsToWait(page: Page): Promise<number> {
  const [minutes, seconds] = /(\d+):(\d\d)/
    .exec(await waiting(page).innerText())!
    .slice(1)
    .map(Number);
  return minutes! * 60 + seconds!;
}

async function atThePad(page: Page): Promise<void> {
  await page.goto("/volunteer");
  await page.getByRole("button", { name: tham.name }).click();
}

/** Lets the tablet run until the wait is over, with somebody standing in front of it. */
async function sitOut(page: Page): Promise<void> {
  while (await waiting(page).isVisible()) {
    await page.keyboard.press("Shift");
    await page.clock.fastForward(2_000);
  }
}

test.beforeEach(async ({ page }) => page.clock.install());

test("wrong PINs at one name, with reloads between, are slowed as promised, and six are looked at in an hour", async ({
  page,
}) => {
  await page.goto("/");
  await atThePad(page);
  for (let left = 4; left > 0; left -= 1) {
    await tapPin(page, "714093");
    await expect(page.getByText(`Còn ${left} lần thử`)).toBeVisible();
    await atThePad(page);
  }
  // The sixth waits until the first is an hour old, for which the tablet ran a minute already.
  for (const promised of [60, 3540]) {
    await tapPin(page, "714093");
    await expect(waiting(page)).toBeVisible();
    await atThePad(page);
    await expect(waiting(page)).toBeVisible();
    const left = await secondsToWait(page);
    expect(left).toBeLessThanOrEqual(promised);
    expect(left).toBeGreaterThan(promised - 60);
    if (promised === 60) await sitOut(page);
  }
});

test("neither a reload, nor another page, nor a clock set forward shortens the wait", async ({ page }) => {
  await page.goto("/");
  await atThePad(page);
  for (let n = 0; n < 5; n += 1) {
    await tapPin(page, "714093");
    await expect(page.getByText(/Còn \d lần thử|Chờ/)).toBeVisible();
    await page.clock.runFor(10);
  }
  await expect(waiting(page)).toBeVisible();
  const before = await secondsToWait(page);
  await page.clock.setSystemTime(new Date("2036-01-01"));
  await atThePad(page);
  const other = await page.context().newPage();
  await atThePad(other);
  await expect(waiting(page)).toBeVisible();
  expect(await secondsToWait(page)).toBeGreaterThan(before - 20);
  await expect(page.getByRole("button", { name: "Số 2", exact: true })).toBeHidden();
  await page.keyboard.type(tham.pin);
  await expect(page.getByRole("heading", { name: "Đang chờ" })).toBeHidden();
});

test("the recovery code passes the wait, sets a new PIN, and is replaced", async ({ page, office: { code } }) => {
  await page.goto("/");
  await atThePad(page);
  for (let n = 0; n < 5; n += 1) {
    await tapPin(page, "714093");
    await expect(page.getByText(/Còn \d lần thử|Chờ/)).toBeVisible();
    await page.clock.runFor(10);
  }
  await expect(waiting(page)).toBeVisible();
  await page.getByRole("button", { name: "Dùng mã khôi phục" }).click();
  await page.getByLabel("Mã khôi phục").fill("AAAA-BBBB-CCCC-DDDD-EEEE");
  await page.getByLabel(/Mã PIN mới/).fill("930471");
  await page.getByRole("button", { name: "Đặt mã PIN mới" }).click();
  await expect(page.getByRole("alert")).toContainText("Mã khôi phục chưa đúng");
  await page.getByLabel("Mã khôi phục").fill(code.toLowerCase().replaceAll("-", " "));
  await page.getByRole("button", { name: "Đặt mã PIN mới" }).click();
  const next = await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/).innerText();
  expect(next).not.toBe(code);
  await page.getByRole("button", { name: "Tôi đã cất mã" }).click();
  await expect(page.getByRole("heading", { name: "Đang chờ" })).toBeVisible();
  await atThePad(page);
  await tapPin(page, "930471");
  await expect(page.getByRole("heading", { name: "Đang chờ" })).toBeVisible();
});
