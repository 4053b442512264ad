import { rm } from "node:fs/promises";
import { basename } from "node:path";
import { learnAddress } from "../../src/domain/address-of";
import { topics, type Guide, type Topic } from "../../src/domain/guide/guide";
import { readGuideFiles } from "../domain/guide/read-guides";
import { makeRelease } from "../faults/releases/make-release";
import { sampleOf } from "../machine/sample";
import { healthRow } from "./support/health-row";
import { expect, test } from "./support/journey";
import { untilAllKept } from "./support/later-files";
import { askForHelp, lock, openStation, signIn, tham } from "./support/people";
import { stationOff } from "./support/watch";

test("with the server stopped the tablet starts cold, and a request is asked and handled", async ({
  station,
  tablet,
  watch,
}) => {
  await openStation(tablet.page);
  await untilAllKept(tablet.page);
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

const guides = readGuideFiles().map(([file, guide]) => ({ slug: basename(file, ".yaml"), guide: guide as Guide }));
const oneOf = (asked: Topic) =>
  sampleOf(
    guides.filter(({ guide }) => guide.topic === asked),
    1,
  )[0]!;

test("a new tablet is ready when it keeps every guide, and opens one of each topic with the line off", async ({
  station,
  tablet,
  watch,
}) => {
  watch.expect(stationOff, /404/);
  const sample = topics.map(oneOf);
  const lost = sample[0]!;
  const withoutOne = await makeRelease("library", {
    damaged: (files) => {
      const file = [...files.keys()].find((name) => name.startsWith(`assets/guides/${lost.slug}-`));
      expect(file && files.delete(file)).toBe(true);
    },
  });
  const whole = await makeRelease("library");
  await station.start(withoutOne);
  await openStation(tablet.page);
  await expect(await healthRow(tablet.page, "Chạy khi mất mạng")).toContainText("Chưa mở được khi mất mạng");
  await station.start(whole);
  await expect(await healthRow(tablet.page, "Chạy khi mất mạng")).toContainText("đủ mọi bài, mọi màn hình");
  await station.stop();
  await tablet.switchOff();
  await tablet.switchOn();
  for (const { guide } of sample) {
    await tablet.page.goto(learnAddress(guide.code, 1));
    await expect(tablet.page.getByText(guide.steps[0]!.do).first()).toBeVisible();
    await expect(tablet.page.getByText("Bước 1/").first()).toBeVisible();
  }
  await Promise.all([withoutOne, whole].map((folder) => rm(folder, { recursive: true })));
});

test("a browser finds nothing that stands in the way of installing", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => navigator.serviceWorker.ready);
  const browser = await page.context().newCDPSession(page);
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  expect(installabilityErrors).toEqual([]);
});
