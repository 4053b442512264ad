import type { Page } from "@playwright/test";
import qrcode from "qrcode";
import { decodeQr } from "./decode-qr";
import { axeFaults, expectNoAxeFaults } from "./expect-no-axe-faults";
import { expect, phone, test } from "./journey";
import { buildSmallHouse } from "./small-house";
import { stationOff } from "./watch";
import { weigh, weighGrowth } from "./weigh";

test.use({ folder: buildSmallHouse() });

test("a tablet shows the served page in Vietnam's time and tongue", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Trạm Số" })).toBeVisible();
  const place = await page.evaluate(() => [navigator.language, new Date("2026-11-20").getTimezoneOffset()]);
  expect(place).toEqual(["vi-VN", -7 * 60]);
});

test("an error nobody caught is seen", async ({ page, watch }) => {
  await page.goto("/");
  await page.addScriptTag({ url: "/assets/main.js" });
  await page.evaluate(() => void setTimeout(() => null!["boom"]));
  await expect.poll(() => watch.faults.join()).toContain("uncaught: TypeError");
  watch.expect(/TypeError/);
});

test("an error on the console is seen", async ({ page, watch }) => {
  await page.goto("/");
  await page.evaluate(() => console.error("hỏng rồi"));
  await expect.poll(() => watch.faults).toHaveLength(1);
  watch.expect(/hỏng rồi/);
  expect(watch.faults).toEqual([]);
});

test("a violation of the security policy is seen", async ({ page, watch }) => {
  await page.goto("/");
  await page.evaluate(() => document.body.setAttribute("style", "color: red"));
  await expect.poll(() => watch.faults.join()).toContain("policy violated: style-src-attr refused inline");
  watch.expect(/policy violated/, /Content Security Policy/);
});

test("a request to another place is seen", async ({ page, station, watch }) => {
  const elsewhere = `http://127.0.0.1:${station.port}/`;
  await page.goto(elsewhere);
  expect(watch.faults[0]).toBe(`left the station: ${elsewhere}`);
  watch.expect(/left the station/);
});

test("an unseen fault fails the journey", async ({ page }) => {
  test.fail();
  await page.goto("/");
  await page.evaluate(() => console.error("nobody asked"));
});

test("what a tablet stored outlives its browser, killed or switched off", async ({ tablet }) => {
  const store = (value: string) => tablet.page.evaluate((text) => localStorage.setItem("kept", text), value);
  const stored = () => tablet.page.evaluate(() => localStorage.getItem("kept"));
  await tablet.page.goto("/");
  await store("sau khi tắt");
  await tablet.switchOff();
  await tablet.switchOn();
  await tablet.page.goto("/");
  expect(await stored()).toBe("sau khi tắt");
  await tablet.kill();
  await tablet.switchOn();
  await tablet.page.goto("/");
  expect(await stored()).toBe("sau khi tắt");
});

test("a tablet starts cold while the station is off, and meets it again", async ({ station, tablet, watch }) => {
  watch.expect(stationOff);
  await tablet.page.goto("/");
  await tablet.page.evaluate(() => navigator.serviceWorker.ready);
  await station.stop();
  await tablet.switchOff();
  await tablet.switchOn();
  await tablet.page.goto("/");
  await expect(tablet.page.getByRole("heading", { name: "Trạm Số" })).toBeVisible();
  expect(
    await tablet.page.evaluate(() =>
      fetch("/G/read.js").then(
        (answer) => answer.ok,
        () => "off",
      ),
    ),
  ).toBe("off");
  await station.start();
  expect(await tablet.page.evaluate(() => fetch("/G/read.js").then((answer) => answer.ok))).toBe(true);
});

test("a phone reads a home page with scripts off", async ({ openDevice }) => {
  const { page } = await openDevice({ ...phone, javaScriptEnabled: false });
  await page.goto("/g/dvc1#5");
  await expect(page.getByRole("heading", { name: "Nộp hồ sơ" })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/G/DVC1/");
});

test("axe passes a good page and names each fault of a bad one", async ({ page }) => {
  await page.goto("/");
  await expectNoAxeFaults(page);
  await page.evaluate(() => {
    const picture = document.createElement("img");
    picture.src = "/icon.svg";
    const small = Array.from({ length: 2 }, () => document.createElement("button"));
    for (const button of small) Object.assign(button.style, { width: "9px", height: "9px", padding: "0" });
    for (const button of small) button.ariaLabel = "Nút";
    document.querySelector("main")!.append(picture, ...small);
  });
  const faults = (await axeFaults(page)).map((fault) => fault.split(":")[0]);
  expect(new Set(faults)).toEqual(new Set(["image-alt", "target-size"]));
});

test("a QR code is read by both readers, and a blank picture by none", async ({ page }) => {
  const address = "HTTPS://TRAMSO.EXAMPLE/G/DVC1/#5";
  expect(await decodeQr(await qrcode.toBuffer(address, { scale: 6 }))).toBe(address);
  await page.goto("/");
  await expect(decodeQr(await page.screenshot())).rejects.toThrow("found 0 codes");
});

/** Makes nodes that stand nowhere in the page; lets go of them after so long, or never. */
const keepNodes = (page: Page, letGoAfterMs?: number): Promise<void> =>
  page.evaluate((after) => {
    const made = Array.from({ length: 4000 }, () => document.createElement("p"));
    const holder = window as { kept?: unknown };
    holder.kept = made;
    if (after) setTimeout(() => delete holder.kept, after);
  }, letGoAfterMs);

test("a page that keeps nodes is found heavier, and one that only lets go late is not", async ({ page }) => {
  await page.goto("/");
  const then = await weigh(page);
  const most = { heap: 1.5, nodes: 1.3, listeners: 1.15 };
  await keepNodes(page, 1200);
  expect(await weighGrowth(page, then, most)).toEqual([]);
  await keepNodes(page);
  expect(await weighGrowth(page, then, most)).toEqual([expect.stringMatching(/^nodes × /)]);
});
