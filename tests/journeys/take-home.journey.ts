import type { Guide } from "../../src/domain/guide/guide";
import { readGuideFiles } from "../domain/guide/read-guides";
import { decodeQr } from "./support/decode-qr";
import { everySeen } from "./support/every-seen";
import { expect, phone, test } from "./support/opened-station";
import { playToEnd } from "./support/play-guide";
import { askForHelp, signIn, standAt, tham } from "./support/people";
import { openPlace } from "./support/places";

test("the code on the screen leads to the step, readable with scripts off", async ({ page, station, openDevice }) => {
  await page.goto("/");
  await page.goto("/take-home/DVC1/5");
  await expect(page.getByRole("img", { name: /^Mã QR/ })).toBeVisible();
  const address = await decodeQr(await page.screenshot());
  expect(address).toBe(`${station.address.toUpperCase()}/G/DVC1/#5`);
  const { page: home } = await openDevice({ ...phone, javaScriptEnabled: false });
  const answer = await home.goto(address);
  expect(answer?.status()).toBe(200);
  await expect(home.getByRole("heading", { level: 1 })).toContainText("hồ sơ");
  await expect(home.locator("[id='5']")).toBeInViewport();
});

test("the number screen carries the code of the step where help was asked", async ({ page, station }) => {
  await page.goto("/");
  await standAt(page, "TT1", 4);
  await askForHelp(page);
  await expect(page.getByRole("img", { name: /^Mã QR/ })).toBeVisible();
  expect(await decodeQr(await page.screenshot())).toBe(`${station.address.toUpperCase()}/G/TT1/#4`);
});

test("an address phones cannot open is refused, and without one the code leads to the station", async ({
  page,
  station,
}) => {
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Trạm", "Tên và địa chỉ");
  const address = page.getByLabel("Địa chỉ trang mang về nhà");
  await address.fill("http://tramso.vinhlong.gov.vn");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByRole("alert")).toContainText("https://");
  await address.fill("");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Đã lưu.")).toBeVisible();
  await page.goto("/take-home/DVC1");
  await expect(page.getByRole("img", { name: /^Mã QR/ })).toBeVisible();
  expect(await decodeQr(await page.screenshot())).toBe(`${station.address.toUpperCase()}/G/DVC1/`);
});

test("after a reload the code leads where the office said, and nowhere else in between", async ({ page }) => {
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Trạm", "Tên và địa chỉ");
  await page.getByLabel("Địa chỉ trang mang về nhà").fill("https://tramso.vinhlong.gov.vn");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Đã lưu.")).toBeVisible();
  const seen = await everySeen(page, "#app :is(.short-address, .notice)");
  await page.goto("/take-home/DVC1");
  await page.reload();
  await expect(page.getByRole("img", { name: /^Mã QR/ })).toBeVisible();
  expect(await seen()).toEqual(["TRAMSO.VINHLONG.GOV.VN/G/DVC1/"]);
});

test("a phone that came by the code never gets the kiosk's worker", async ({ openDevice }) => {
  const { page } = await openDevice(phone);
  await page.goto("/G/DVC1/");
  await page.evaluate(() => navigator.serviceWorker.ready);
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );
  expect(scopes).toEqual(["/G/"]);
});

const shortest = readGuideFiles()
  .map(([, guide]) => guide as Guide)
  .sort((one, other) => one.steps.length - other.steps.length)[0]!;

test("whoever did every step alone carries that home, without a name", async ({ page }) => {
  await page.clock.install();
  await page.goto("/");
  await playToEnd(page, shortest, "alone");
  await page.getByRole("button", { name: "Lấy giấy “Tôi tự làm được”" }).click();
  await expect(page.getByRole("button", { name: "Tôi tự làm được", pressed: true })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Mã QR ghi: tự làm được/ })).toBeVisible();
  const [said, can] = (await decodeQr(await page.screenshot()))!.split("\n");
  expect([said, can]).toEqual([`Tôi tự làm được: ${shortest.title}.`, shortest.summary]);
  await expect(page.locator(".able-paper h1")).toHaveText(shortest.title);
});

test("whoever was led through it is not offered that", async ({ page }) => {
  await page.clock.install();
  await page.goto("/");
  await playToEnd(page, shortest, "guided");
  await expect(page.getByRole("button", { name: "Mang về nhà" })).toBeVisible();
  await expect(page.getByRole("button", { name: /Tôi tự làm được/ })).toHaveCount(0);
  await page.goto(`/take-home/${shortest.code}?way=able`);
  await expect(page.getByRole("button", { name: "Có mạng", pressed: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Tôi tự làm được" })).toHaveCount(0);
});
