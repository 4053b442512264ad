import { rm } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { newerTables, throwsIn } from "../faults/releases/bad-kinds";
import { makeRelease, type Changes } from "../faults/releases/make-release";
import { goOnTo, kept, look, releaseOfPage, takeUp, untilProven } from "../faults/releases/tablet-with-releases";
import { healthRow } from "./support/health-row";
import { expect, test as fresh } from "./support/journey";
import { askForHelp, openStation, signIn, standAt, tham } from "./support/people";
import { stationOff } from "./support/watch";

/** Makes a release and serves it; gives its folder. */
type Deploy = (release: string, changes?: Changes) => Promise<string>;

const test = fresh.extend<{ deploy: Deploy }>({
  deploy: async ({ station, watch }, use) => {
    watch.expect(stationOff);
    const folders: string[] = [];
    await use(async (release, changes) => {
      folders.push(await makeRelease(release, changes));
      await station.start(folders.at(-1));
      return folders.at(-1)!;
    });
    await station.stop();
    for (const folder of folders) await rm(folder, { recursive: true });
  },
});

/** An office at work on a release that was proven. */
async function atWork(page: Page, deploy: Deploy): Promise<string> {
  await deploy("good");
  await openStation(page);
  await untilProven(page);
  return (await releaseOfPage(page))!;
}

async function takeUpNext(page: Page): Promise<void> {
  expect(await look(page)).toBe(true);
  await takeUp(page);
}

async function photograph(page: Page, name: string, at = page.getByRole("heading").first()): Promise<void> {
  if (!process.env.SHOTS) return;
  for (const [width, height] of [
    [1280, 800],
    [800, 1280],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    await at.scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${process.env.SHOTS}/${name}-${width}.png`, fullPage: true });
  }
}

test("a release whose list does not load is left, and whoever is at a guide is not interrupted", async ({
  page,
  deploy,
}) => {
  const good = await atWork(page, deploy);
  await deploy("no-list", throwsIn("console"));
  await takeUpNext(page);
  const bad = await releaseOfPage(page);
  // A page that is not drawn yet does not hear where it is sent.
  await expect(page.getByRole("heading").first()).toBeVisible();
  await goOnTo(page, "/learn/DVC1/1");
  await expect(page.getByText(/Bước 1\//).first()).toBeVisible();
  await expect.poll(async () => (await kept(page))?.left).toBe("broken");
  await expect(page.getByText(/Bước 1\//).first()).toBeVisible();
  expect(await releaseOfPage(page)).toBe(bad);
  await goOnTo(page, "/");
  await expect(page.getByText("Bản mới có chỗ hỏng.")).toBeVisible();
  await photograph(page, "left");
  await page.getByRole("button", { name: "Quay lại" }).click();
  await expect.poll(() => releaseOfPage(page).catch(() => bad)).toBe(good);
  const row = await healthRow(page, "Bản đang chạy");
  await expect(row).toContainText("đã tự quay về bản");
  await expect(row.getByRole("button")).toBeHidden();
});

test("a release of which one file does not come stays on trial, and is proven once it does", async ({
  page,
  deploy,
  watch,
}) => {
  watch.expect(/404/);
  const good = await atWork(page, deploy);
  const lost = (files: Map<string, Buffer>) =>
    files.delete([...files.keys()].find((name) => /later\/team-home/.test(name))!);
  await deploy("late", { damaged: (files) => void lost(files) });
  await takeUpNext(page);
  for (let load = 1; load <= 3; load += 1) {
    const row = await healthRow(page, "Chạy khi mất mạng");
    await expect(row).toContainText("Chưa mở được khi mất mạng");
    expect(await kept(page)).toMatchObject({ proven: false });
    expect(await releaseOfPage(page)).not.toBe(good);
  }
  await expect(await healthRow(page, "Bản đang chạy")).toContainText("đang thử từng màn hình");
  await photograph(page, "on-trial", page.getByText("đang thử từng màn hình"));
  await deploy("late");
  await page.goto("/");
  await untilProven(page);
  expect(await releaseOfPage(page)).not.toBe(good);
});

test("a proven release is left by hand: its numbers stay, it does not come back, and a newer one does", async ({
  page,
  station,
  deploy,
}) => {
  const good = await atWork(page, deploy);
  const newer = await deploy("newer", newerTables);
  await takeUpNext(page);
  await untilProven(page);
  await standAt(page, "DVC1", 1);
  const number = await askForHelp(page);
  const row = await healthRow(page, "Bản đang chạy");
  await photograph(page, "way-back", row);
  await row.getByRole("button", { name: "Quay lại bản trước" }).click();
  await expect(row.getByRole("button", { name: "Thôi" })).toBeFocused();
  await photograph(page, "way-back-sure", row);
  await row.getByRole("button", { name: "Quay lại bản trước" }).click();
  await expect.poll(() => releaseOfPage(page).catch(() => undefined)).toBe(good);
  expect(await look(page)).toBe(false);
  await expect(await healthRow(page, "Bản đang chạy")).toContainText("Có người đã đưa máy về bản này");
  await photograph(page, "taken-back", row);
  await page.getByRole("link", { name: "Hàng chờ", exact: true }).click();
  await expect(page.getByText(number).first()).toBeVisible();

  await deploy("newest");
  await page.goto("/");
  await takeUpNext(page);
  await untilProven(page);
  await station.start(newer);
  expect(await look(page)).toBe(false);
});

test("a screen that breaks in a proven release leads back to the release before", async ({ page, deploy }) => {
  const good = await atWork(page, deploy);
  await deploy("no-paper", throwsIn("later/paper-log"));
  await takeUpNext(page);
  await untilProven(page);
  const opened = async () => {
    await page.goto("/");
    await signIn(page, tham);
    await goOnTo(page, "/paper");
  };
  await opened();
  await expect(page.getByRole("heading", { name: "Màn hình này gặp trục trặc" })).toBeVisible();
  await page.getByRole("button", { name: "Quay lại bản trước" }).click();
  await photograph(page, "trouble");
  await page.getByRole("button", { name: "Quay lại bản trước" }).click();
  await expect.poll(() => releaseOfPage(page).catch(() => undefined)).toBe(good);
  await opened();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Màn hình này gặp trục trặc");
});
