import type { Page } from "@playwright/test";
import { expect, test } from "./support/opened-station";
import { askForHelp, signIn, standAt, tham } from "./support/people";

const typed = "Lê Thị Chim Hoàng Yến";

/** Everything a page could have kept: its text and fields, its stores, its databases. */
async function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [document.documentElement.outerHTML, { ...localStorage }, { ...sessionStorage }];
    kept.push([...document.querySelectorAll("input")].map((field) => field.value));
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name!);
        opening.onsuccess = () => resolve(opening.result);
      });
      for (const store of db.objectStoreNames) {
        const rows = db.transaction(store).objectStore(store).getAll();
        kept.push(await new Promise((resolve) => (rows.onsuccess = () => resolve(rows.result))));
      }
      db.close();
    }
    return JSON.stringify(kept);
  });
}

async function typeSomething(page: Page): Promise<void> {
  await standAt(page, "DVC1", 6);
  await page.getByRole("textbox").first().pressSequentially(typed);
  expect(await everythingKept(page)).toContain(typed);
}

test.beforeEach(async ({ page }) => {
  await page.clock.install();
  await page.goto("/");
});

test("after two minutes untouched the tablet asks, and one large button keeps the sitting", async ({ page }) => {
  await typeSomething(page);
  await page.clock.runFor(118_000);
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.clock.runFor(4_000);
  const dialog = page.getByRole("dialog", { name: "Bà con còn ở đây không?" });
  await expect(dialog).toContainText(/sau \d+ giây/);
  await dialog.getByRole("button", { name: "Tôi còn ở đây" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Bước 6/").first()).toBeVisible();
  await expect(page.getByRole("textbox").first()).toHaveValue(typed);
});

test("nobody answers: what was typed is gone from page, storage and history; the request waits on", async ({
  page,
}) => {
  await standAt(page, "DVC1", 6);
  await askForHelp(page);
  await page.getByRole("button", { name: "Làm tiếp trong lúc chờ" }).click();
  await typeSomething(page);
  await page.clock.runFor(152_000);
  await expect(page.getByRole("heading", { name: /Hôm nay mình học việc gì/ })).toBeVisible();
  await expect(page.getByText("1 người đang chờ")).toBeVisible();
  expect(await everythingKept(page)).not.toContain(typed);
  const length = await page.evaluate(() => history.length);
  for (let back = 1; back < length; back += 1) {
    await page.goBack().catch(() => undefined);
    if (!page.url().startsWith("http")) break;
    await page.waitForLoadState();
    expect(await everythingKept(page)).not.toContain(typed);
  }
});

test("larger letters go back to usual for the next person", async ({ page }) => {
  await page.getByRole("button", { name: "Chữ rất lớn" }).click();
  await page.clock.runFor(152_000);
  await expect(page.getByRole("button", { name: "Chữ vừa" })).toHaveAttribute("aria-pressed", "true");
});

test("the volunteers' side locks itself", async ({ page }) => {
  await signIn(page, tham);
  await page.clock.runFor(121_000);
  await expect(page.getByRole("heading", { name: /Hôm nay mình học việc gì/ })).toBeVisible();
});
