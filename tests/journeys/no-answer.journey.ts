import type { Page } from "@playwright/test";
import { buildWithMutant } from "../mutants/build-with-mutant";
import { expect, fresh, test } from "./support/opened-station";
import { lock, signIn, standAt, tham } from "./support/people";
import { askedOf, bringVoiceThatTakes, silenceDevices, withholdLocks } from "./support/silent-devices";
import { openPlace } from "./support/places";

const typed = "Lê Thị Chim Hoàng Yến";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const question = (page: Page) => page.getByRole("dialog", { name: "Bà con còn ở đây không?" });
const welcome = (page: Page) => page.getByRole("heading", { name: /Hôm nay mình học việc gì/ });

/** Types a name into a step and lets it be read aloud, as the last touch of somebody who then goes away. */
async function typeAndListen(page: Page): Promise<void> {
  await standAt(page, "DVC1", 6);
  await page.getByRole("textbox").first().pressSequentially(typed);
  await button(page, "Nghe lại").click();
  await expect(button(page, "Dừng đọc")).toBeVisible();
}

/** Nobody touches the tablet for eight minutes, or until it asks; the voice is given a step and three hints to say. */
async function leaveAlone(page: Page): Promise<void> {
  // The question is fetched when it is asked, and ends by itself after half a minute: in longer steps a busy machine misses it.
  for (let turn = 0; turn < 240 && !(await question(page).isVisible()); turn += 1) await page.clock.runFor(2_000);
}

async function expectWiped(page: Page): Promise<void> {
  await leaveAlone(page);
  await expect(question(page)).toBeVisible();
  await expect(page.getByText("Nghe lại", { exact: true })).toBeVisible();
  await page.clock.runFor(31_000);
  await expect(welcome(page)).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(typed);
}

test.describe("in an office at work", () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
    await silenceDevices(page);
  });

  test("a voice that never ends does not keep the tablet from the next person", async ({ page }) => {
    await bringVoiceThatTakes(page);
    await typeAndListen(page);
    await expectWiped(page);
  });

  test("a demonstration goes on by itself behind a voice that never ends", async ({ page }) => {
    await bringVoiceThatTakes(page);
    await page.goto("/learn/DVC1/2?mode=watch");
    const next = page.getByText(/^Bước 3\//);
    for (let turn = 0; turn < 30 && !(await next.isVisible()); turn += 1) await page.clock.runFor(5_000);
    await expect(next).toBeVisible();
  });

  test("a printer that never answers keeps nobody, and its sitting ends", async ({ page }) => {
    await page.goto("/take-home/DVC1/5");
    await button(page, "In ra giấy").click();
    await button(page, "In tờ này").click();
    await page.clock.runFor(6_000);
    await expect(page.getByText("Máy đang gửi tờ giấy tới máy in.")).toBeVisible();
    expect([await askedOf(page, "fonts"), await askedOf(page, "print")]).toEqual([1, 1]);
    await page.clock.runFor(160_000);
    await expect(welcome(page)).toBeVisible();
  });

  test("a screen light and a full screen that are never granted are asked for again, and hold nobody", async ({
    page,
  }) => {
    await page.goto("/learn/DVC1/6");
    await expect.poll(() => askedOf(page, "request")).toBe(1);
    await page.clock.runFor(11_000);
    expect(await askedOf(page, "request")).toBe(2);
    await page.getByRole("heading", { level: 1 }).click();
    await button(page, "Trước").click();
    await expect(page.getByText(/^Bước 5\//)).toBeVisible();
    expect(await askedOf(page, "requestFullscreen")).toBeGreaterThan(1);
    await page.clock.runFor(152_000);
    await expect(welcome(page)).toBeVisible();
  });

  test("cards are typed where the camera never answers, and the volunteers' side locks itself", async ({ page }) => {
    await page.goto("/");
    await signIn(page, tham);
    await openPlace(page, "Máy này", "Thẻ khóa");
    await page.getByLabel("Mã PIN của cô chú").fill(tham.pin);
    await page.getByRole("button", { name: "Làm ba thẻ" }).click();
    const code = await page
      .getByText(/^([0-9A-Z]{5}-){6}[0-9A-Z]{5}$/)
      .first()
      .innerText();
    await page.getByRole("button", { name: "Đã in xong, đọc lại" }).click();
    await button(page, "Quét bằng máy ảnh").click();
    await page.clock.runFor(61_000);
    await expect(page.getByText("Không dùng được máy ảnh.")).toBeVisible();
    await page.getByLabel("Thẻ khóa").fill(code);
    await button(page, "Kiểm tra thẻ").click();
    await expect(page.getByLabel("Thẻ dự phòng 1")).toBeVisible();
    await button(page, "Quét bằng máy ảnh").click();
    await page.clock.runFor(121_000);
    await expect(welcome(page)).toBeVisible();
  });

  test("the tablet's health is shown beside a worker, a store and a microphone that never answer", async ({ page }) => {
    await page.goto("/");
    await signIn(page, tham);
    await page.getByRole("link", { name: /Máy này/ }).click();
    await page.clock.runFor(31_000);
    await expect(page.getByRole("heading", { name: "Máy này" })).toBeVisible();
    await openPlace(page, "Trạm", "Tiếng gọi số");
    await page
      .getByRole("button", { name: /^Thu: / })
      .first()
      .click();
    await page.clock.runFor(61_000);
    await expect(page.getByText("Máy chưa cho thu tiếng.")).toBeVisible();
    await lock(page);
    await expect(welcome(page)).toBeVisible();
  });
});

test("a long reading that is real is heard to its end without a question", async ({ page }) => {
  await page.clock.install();
  await bringVoiceThatTakes(page, 15_000);
  await page.goto("/learn/AT1/1?mode=watch");
  const end = page.getByRole("heading", { name: "Bà con xem xong rồi!" });
  for (let turn = 0; turn < 100 && !(await end.isVisible()); turn += 1) {
    await expect(question(page)).toBeHidden();
    await page.clock.runFor(5_000);
  }
  await expect(end).toBeVisible();
  // Longer than what may pass without a touch.
  expect(await page.evaluate(() => performance.now())).toBeGreaterThan(200_000);
});

fresh.describe("on a tablet fresh out of its box", () => {
  fresh.beforeEach(({ page }) => page.clock.install());

  fresh("locks that are never granted neither stop a practice nor keep what was typed", async ({ page }) => {
    await withholdLocks(page);
    await bringVoiceThatTakes(page);
    await typeAndListen(page);
    await expectWiped(page);
  });

  fresh(
    "where the welcome does not come, nothing of the sitting stands there, and it is asked for again",
    async ({ page }) => {
      await page.addInitScript(() => {
        ServiceWorkerContainer.prototype.register = () => new Promise<never>(() => undefined);
      });
      await standAt(page, "DVC1", 6);
      await page.getByRole("textbox").first().pressSequentially(typed);
      let swallowed = 0;
      await page.route("/", (route) => {
        swallowed += 1;
        // "No content": the page that stands goes on standing.
        return route.fulfill({ status: 204 });
      });
      await page.clock.runFor(152_000);
      await expect.poll(() => swallowed).toBe(1);
      expect(await page.evaluate(() => document.body.innerHTML)).toBe("");
      await page.unroute("/");
      await page.clock.runFor(61_000);
      await expect(welcome(page)).toBeVisible();
    },
  );

  fresh("the journey notices a device that is waited for without end", async ({ page, station }) => {
    const folder = await buildWithMutant("endless-wait", {
      file: "src/device/within.ts",
      find: "setTimeout(late, ms)",
      replace: "setTimeout(() => void late, ms)",
      breaks: "no device is waited for without end",
    });
    await station.start(folder);
    await bringVoiceThatTakes(page);
    await typeAndListen(page);
    await leaveAlone(page);
    await expect(question(page)).toBeHidden();
    await expect(button(page, "Dừng đọc")).toBeVisible();
    // The idle watch has a limit of its own for whatever plays.
    await page.clock.runFor(280_000);
    await expect(welcome(page)).toBeVisible();
  });
});
