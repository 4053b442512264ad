import type { Page } from "@playwright/test";
import { buildWithMutant } from "../mutants/build-with-mutant";
import { expect, test } from "./support/journey";
import { standAt } from "./support/people";

const newWords = "Chào bà con, đây là bản mới!";

const nextRelease = () =>
  buildWithMutant("next-release", {
    file: "src/wording/vi.ts",
    find: "Xin chào bà con! Hôm nay mình học việc gì?",
    replace: newWords,
    breaks: "nothing: it stands for a later release",
  });

/** The browser looks for a new release, as it does by itself once a day. */
const look = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
const waits = (page: Page) =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

test("a new release waits through a tutorial and is taken up only from the welcome, alone", async ({
  page,
  station,
}) => {
  test.setTimeout(180_000);
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
