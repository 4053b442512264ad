import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { atRoomAddress, overWiFi, plainHttp, roomAddress, test } from "./support/in-room";
import { expect } from "./support/journey";
import { openStation, standAt, tapPin, tham } from "./support/people";

test("on another device over http:// staff read everywhere that an https address is needed", async ({
  station,
  openDevice,
  watch,
}) => {
  watch.expect(atRoomAddress, plainHttp);
  const { page } = await openDevice({ ...overWiFi, baseURL: roomAddress(station.port) });
  await page.goto("/");
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await expect(page.getByText("Cán bộ: máy này cần mở trạm bằng địa chỉ https://.")).toBeVisible();
  await expectNoAxeFaults(page);
  await page.getByRole("link", { name: "Dành cho tình nguyện viên" }).click();
  await expect(page.getByText("Mở trạm bằng địa chỉ https://")).toBeVisible();
  for (const place of ["/set-up", "/board", "/number"]) {
    await page.goto(place);
    await expect(page.getByText("https://"), place).toBeVisible();
  }
  await standAt(page, "DVC1", 2);
});

test("a browser without locks opens the station, and a wait after wrong PINs only stands still", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "locks"));
  await openStation(page);
  await page.goto("/volunteer");
  await page.getByRole("button", { name: tham.name }).click();
  for (let left = 4; left >= 0; left -= 1) {
    await tapPin(page, "714093");
    if (left) await expect(page.getByText(`Còn ${left} lần thử`)).toBeVisible();
  }
  await expect(page.getByText(/Chờ \d+:\d\d/)).toBeVisible();
});
