import type { Page } from "@playwright/test";
import { decodeQr } from "./support/decode-qr";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { atRoomAddress, overWiFi, plainHttp, roomAddress, test } from "./support/in-room";
import { expect, phone, test as alone } from "./support/journey";
import { everySeen } from "./support/every-seen";
import { askForHelp, lock, openWays, standAt } from "./support/people";
import { stationOff } from "./support/watch";

const homeCode = (page: Page) => page.getByRole("img", { name: /^Mã QR/ });

/** A newcomer opens the sample office, sees the volunteer's side and goes back to the citizens'. */
async function tryOut(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: "Mở trạm" }).click();
  await page.getByRole("button", { name: "Dùng thử" }).click();
  await page.getByRole("button", { name: /Cô Mẫu/ }).click();
  await lock(page);
}

test("in the first minute a phone beside the tablet opens the guide from the code", async ({
  page,
  station,
  openDevice,
  watch,
}) => {
  watch.expect(atRoomAddress, plainHttp);
  await tryOut(page);
  await standAt(page, "DVC1", 3);
  await openWays(page);
  await page.getByRole("button", { name: "Nghỉ, mang về nhà" }).click();
  await expect(homeCode(page)).toBeVisible();
  await expect(page.getByText("Điện thoại nối chung Wi-Fi với trạm mới mở được.")).toBeVisible();
  await expectNoAxeFaults(page);
  const address = await decodeQr(await page.screenshot());
  expect(address).toBe(`${roomAddress(station.port).toUpperCase()}/G/DVC1/#3`);
  const { page: home } = await openDevice({ ...phone, ...overWiFi });
  expect((await home.goto(address))?.status()).toBe(200);
  await expect(home.getByRole("heading", { level: 1 })).toContainText("hồ sơ");
  await expect(home.locator("[id='3']")).toBeInViewport();
  expect(await home.evaluate(() => isSecureContext)).toBe(false);
});

test("the number of the sample office carries that code too", async ({ page, station }) => {
  await tryOut(page);
  await standAt(page, "TT1", 4);
  await askForHelp(page);
  await expect(homeCode(page)).toBeVisible();
  expect(await decodeQr(await page.screenshot())).toBe(`${roomAddress(station.port).toUpperCase()}/G/TT1/#4`);
});

test("the code is there before an office is opened, and after a reload nothing false is said", async ({ page }) => {
  await page.goto("/take-home/DVC1/2");
  await expect(homeCode(page)).toBeVisible();
  const seen = await everySeen(page, "#app .notice");
  await page.reload();
  await expect(homeCode(page)).toBeVisible();
  expect(await seen()).toEqual([expect.stringContaining("chung Wi-Fi")]);
});

test("paper leaves the room, and carries no address of it", async ({ page }) => {
  await page.goto("/take-home/DVC1/2");
  await page.getByRole("button", { name: "In ra giấy" }).click();
  await expect(page.getByRole("heading", { name: "In ra giấy" })).toBeVisible();
  await expect(page.locator(".paper-unseen .paper-code")).toHaveCount(1);
  await expect(page.locator(".paper-unseen svg.qr")).toHaveCount(0);
});

alone(
  "without a network around it, the code says that only this machine opens it",
  async ({ page, station, watch }) => {
    await page.goto("/take-home/DVC1/2");
    await expect(homeCode(page)).toBeVisible();
    await expect(page.getByText("Mới mở được trên chính máy này")).toBeVisible();
    expect(await decodeQr(await page.screenshot())).toBe(`${station.address.toUpperCase()}/G/DVC1/#2`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    watch.expect(stationOff);
    await station.stop();
    await page.reload();
    await expect(homeCode(page)).toBeVisible();
  },
);
