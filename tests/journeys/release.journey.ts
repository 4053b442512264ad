import { rm } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { badKinds } from "../faults/releases/bad-kinds";
import { makeRelease } from "../faults/releases/make-release";
import { look, releaseOfPage, takeUp, untilProven } from "../faults/releases/tablet-with-releases";
import { buildWithMutant } from "../mutants/build-with-mutant";
import { healthRow } from "./support/health-row";
import { expect, test } from "./support/journey";
import { openStation, standAt } from "./support/people";
import { stationOff } from "./support/watch";

const newWords = "Chào bà con, đây là bản mới!";

const nextRelease = () =>
  buildWithMutant("next-release", {
    file: "src/wording/vi/welcome.ts",
    find: "Xin chào bà con! Hôm nay mình học việc gì?",
    replace: newWords,
    breaks: "nothing: it stands for a later release",
  });

const waits = (page: Page) =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

test("a new release waits through a tutorial and is taken up only from the welcome, alone", async ({
  page,
  station,
}) => {
  const folder = await nextRelease();
  await page.goto("/");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await standAt(page, "DVC1", 3);
  await station.start(folder);
  await look(page);
  await expect.poll(() => waits(page)).toBe(true);
  await expect(page.getByText("Bước 3/").first()).toBeVisible();
  await expect(page.getByText("Có bản mới.")).toBeHidden();

  const other = await page.context().newPage();
  await other.goto("/");
  await expect(other.getByRole("heading", { name: /Hôm nay mình học việc gì/ })).toBeVisible();
  await other.getByRole("button", { name: "Cập nhật" }).click();
  await expect(other.getByText("Trạm còn mở ở cửa sổ khác")).toBeVisible();
  await expect(page.getByText("Bước 3/").first()).toBeVisible();

  await page.close();
  await other.getByRole("button", { name: "Cập nhật" }).click();
  await expect(other.getByRole("heading", { name: newWords })).toBeVisible();
  await expect(other.getByText("Có bản mới.")).toBeHidden();
});

test("a board looks for a release by itself, takes it up untouched, and is a board again", async ({
  page,
  station,
  watch,
}) => {
  watch.expect(stationOff);
  const [first, second] = [await makeRelease("board-first"), await makeRelease("board-second")];
  await station.start(first);
  await page.goto("/");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await untilProven(page);
  await page.clock.install();
  await page.goto("/board");
  await expect(page.getByText("Máy này chưa mở trạm")).toBeVisible();
  const before = await releaseOfPage(page);
  await station.start(second);
  // The browser may look by itself as well, for the page has just been opened.
  const looked = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { prototype } = ServiceWorkerRegistration;
        const { update } = prototype;
        prototype.update = function () {
          resolve();
          return update.call(this);
        };
      }),
  );
  await page.clock.fastForward("06:00:01");
  await looked;
  await expect.poll(() => waits(page)).toBe(true);
  await page.clock.fastForward("02:10");
  await expect.poll(() => releaseOfPage(page).catch(() => before)).not.toBe(before);
  await expect(page.getByText("Máy này chưa mở trạm")).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/board");
  await station.stop();
  await Promise.all([first, second].map((folder) => rm(folder, { recursive: true })));
});

test("a release that does not open is left for the one before, and the tablet's health says so", async ({
  page,
  station,
  watch,
}) => {
  watch.expect(/bad release/, stationOff);
  const first = await makeRelease("first");
  const bad = await makeRelease("bad", badKinds["its first script throws"]);
  await station.start(first);
  await openStation(page);
  await untilProven(page);
  await station.start(bad);
  expect(await look(page)).toBe(true);
  await takeUp(page);
  await page.goto("/");
  const row = await healthRow(page, "Bản đang chạy");
  await expect(row.getByRole("img")).toHaveAccessibleName("cần để ý");
  await expect(row).toContainText("đã tự quay về bản");
  if (process.env.SHOTS)
    for (const [width, height] of [
      [1280, 800],
      [800, 1280],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: `${process.env.SHOTS}/health-${width}.png`, fullPage: true });
    }
  await station.stop();
  await Promise.all([first, bad].map((folder) => rm(folder, { recursive: true })));
});
