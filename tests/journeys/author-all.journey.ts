import type { Page } from "@playwright/test";
import { replay, type DraftEntry } from "../../src/domain/author/draft-log";
import { readGuideDocument } from "../../src/domain/author/guide-document";
import { partNames } from "../../src/practice/parts/registry/schemas";
import { author } from "../../src/wording/vi/author";
import { houseTexts } from "../domain/author/house-texts";
import { sampleOf } from "../machine/sample";
import { expect, test } from "./support/opened-station";
import { signIn, tham } from "./support/people";
import { openPlace } from "./support/places";

const says = author.editor;

async function openGuides(page: Page): Promise<void> {
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Tổ", "Bài học");
}

const kept = (page: Page) => page.getByRole("status").filter({ hasText: says.kept });

/** The draft of a guide as it lies in this browser: the text it began with, and every change. */
const draftOf = (page: Page, code: string) =>
  page.evaluate(async (wanted) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const store = await answer(indexedDB.open("tram-so-drafts"));
    const at = store.transaction(["drafts", "entries"]);
    const draft = await answer(at.objectStore("drafts").get(wanted));
    const log = await answer(at.objectStore("entries").getAll(IDBKeyRange.bound([wanted, 0], [wanted, Infinity])));
    store.close();
    return { draft, log } as { draft: { begins: string }; log: unknown[] };
  }, code);

async function textOf(page: Page, code: string): Promise<string> {
  const { draft, log } = await draftOf(page, code);
  return replay(draft.begins, log as DraftEntry[]).text;
}

/** Whoever mends a guide writes its next version; nothing else changes by itself. */
const asNewVersion = (text: string) => text.replace(/^version: (\d+)$/m, (_, was) => `version: ${Number(was) + 1}`);

/** Types into a field and leaves it, as a person does. */
async function retype(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByRole("textbox", { name: label, exact: true });
  await field.fill(words);
  await field.blur();
}

/** How many pieces the practice phone is drawn of. */
const drawn = (page: Page) => page.locator(".practice-phone *").count();

const goal = author.names["goal"]!;

for (const { file, text } of sampleOf(houseTexts, 2))
  test(`${file} goes through the editor, each step written over and back, and is the same to the byte`, async ({
    page,
  }) => {
    const { code, title, steps } = readGuideDocument(text).value as {
      code: string;
      title: string;
      steps: { goal: string }[];
    };
    await openGuides(page);
    await page.getByRole("textbox", { name: "Tìm bài" }).fill(code);
    await page.getByRole("button", { name: `Sửa: ${title}` }).click();
    const rows = page.getByRole("region", { name: says.panes.steps }).getByRole("listitem");
    await expect(rows).toHaveCount(steps.length);
    for (const [nth, step] of steps.entries()) {
      await rows
        .nth(nth)
        .getByRole("button", { name: new RegExp(`^Bước ${nth + 1}\\D`) })
        .click();
      await retype(page, goal, `${step.goal} Xong: “thế nhé”.`);
      await retype(page, goal, step.goal);
    }
    await expect(kept(page)).toBeVisible();
    await expect.poll(() => textOf(page, code)).toBe(asNewVersion(text));
    expect((await draftOf(page, code)).log).toHaveLength(steps.length * 2);
  });

test("every part of the practice phone can be made by hand, with its words, until nothing is left to mend in it", async ({
  page,
}) => {
  await openGuides(page);
  await page.getByRole("button", { name: "Bài mới" }).click();
  await page.getByLabel("Tên bài").fill("Đủ mọi phần");
  await page.getByLabel("Các bước, mỗi dòng một bước").fill("1. Chạm “Xong”");
  await page.getByRole("button", { name: "Viết bài 1 bước" }).click();
  await page.getByRole("button", { name: /^Bước 1\D/ }).click();
  await page.getByText(says.palette).click();
  const words = page.getByRole("region", { name: says.panes.words });
  for (const name of partNames) {
    const before = await drawn(page);
    await page.getByRole("button", { name: author.parts[name], exact: true }).click();
    const row = words.locator(".editor-part[open]");
    await expect(row.locator("summary").first()).toContainText(author.parts[name]);
    for (const field of await row.getByRole("textbox").all()) {
      if (await field.inputValue()) continue;
      await field.fill("Chữ");
      await field.blur();
    }
    await expect.poll(() => drawn(page), name).toBeGreaterThan(before);
    await expect(row.locator(".editor-care"), name).toHaveCount(0);
  }
  await expect(kept(page)).toBeVisible();
});
