import { expect, test } from "./support/journey";
import { askForHelp, lock, openStation, signIn, tham } from "./support/people";
import { stationOff } from "./support/watch";

test("with the server stopped the tablet starts cold, and a request is asked and handled", async ({
  station,
  tablet,
  watch,
}) => {
  await openStation(tablet.page);
  await tablet.page.evaluate(() => navigator.serviceWorker.ready);
  await station.stop();
  watch.expect(stationOff);
  await tablet.switchOff();
  await tablet.switchOn();
  const page = tablet.page;
  await page.goto("/");
  await page.getByRole("button", { name: "Trả tiền không tiền mặt" }).click();
  await page.getByRole("link", { name: /Trả tiền bằng mã QR/ }).click();
  await expect(page.getByText("Bước 1/").first()).toBeVisible();
  expect(await askForHelp(page)).toBe("A-001");
  await signIn(page, tham);
  await page.getByRole("button", { name: "Mời người kế tiếp" }).click();
  await page.getByRole("button", { name: "Làm thay" }).click();
  await lock(page);
  await expect(page.getByText("Tình nguyện viên đã làm giúp bà con.")).toBeVisible();
});

test("a browser finds nothing that stands in the way of installing", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => navigator.serviceWorker.ready);
  const browser = await page.context().newCDPSession(page);
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  expect(installabilityErrors).toEqual([]);
});
