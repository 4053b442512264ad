import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumArgs, findChromium } from "../machine/find-chromium";
import { homeFiles } from "../../src/content/home-page/write-home-pages";
import { castGuide } from "./cast-guide";
import { serveFiles } from "./serve-files";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFiles>>;

beforeAll(async () => {
  const { files } = await homeFiles(process.cwd(), [castGuide()]);
  site = await serveFiles(files);
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const phone = async () => (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
const at = (place: string) => `${site.address}/G/${place}`;

/** Read up to the fourth step on a day of the phone's own calendar; a phone read before days were kept has none. */
const readOn = (page: Page, day: string) =>
  page.evaluate((kept) => localStorage.setItem("step THU1", kept), `4 ${day}`.trim());

test("the bar says “hôm trước” on another day only, and not on the day itself", async () => {
  const page = await phone();
  await page.goto(at("THU1/"));
  const today = await page.evaluate(() => new Date().toLocaleDateString("sv-SE"));
  for (const [day, says] of [
    [today, "Bà con dừng ở bước 4. Chạm để xem tiếp."],
    ["2026-01-02", "Bà con dừng ở bước 4 hôm trước. Chạm để xem tiếp."],
    ["", "Bà con dừng ở bước 4 hôm trước. Chạm để xem tiếp."],
  ] as const) {
    await page.goto(at(""));
    await readOn(page, day);
    await page.goto(at("THU1/"));
    expect(await page.getByRole("link", { name: /dừng ở bước 4/ }).innerText()).toBe(says);
  }
  await page.context().close();
});

test("whoever can do it alone is not sent back to a step any more", async () => {
  const page = await phone();
  await page.goto(at(""));
  await readOn(page, "2026-01-02");
  await page.goto(at("THU1/"));
  const wayBack = page.getByRole("link", { name: /dừng ở bước/ });
  await wayBack.waitFor();
  await page.getByRole("button", { name: "Tôi làm được rồi" }).click();
  await wayBack.waitFor({ state: "detached" });
  await readOn(page, "2026-01-02");
  await page.reload();
  await page.getByText("Bà con đã tự làm được").waitFor();
  expect(await wayBack.count()).toBe(0);
  await page.context().close();
});
