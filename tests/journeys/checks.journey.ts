import type { Page } from "@playwright/test";
import type { Guide } from "../../src/domain/guide/guide";
import { readGuideFiles } from "../domain/guide/read-guides";
import { expect, test } from "./support/opened-station";
import { signIn, tham } from "./support/people";
import { canLookAtPaper, lettersOf, printed, sizeInMm, touchesEdge } from "./support/pdf-pages";
import { sampleOf } from "../machine/sample";
import { openPlace } from "./support/places";

const guides = readGuideFiles().map(([, guide]) => guide as Guide);
const whiteMm = 5;

async function openChecks(page: Page): Promise<void> {
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Tổ", "Soát bài");
  await expect(page.getByRole("heading", { name: "Soát bài" })).toBeVisible();
}

const fill = async (page: Page) => {
  await page.getByLabel("Loại máy").fill("Samsung A15");
  await page.getByLabel("Ứng dụng và phiên bản").fill("VNeID 2.2.1");
};

test("the ticks of a sheet give a guide its new date, for staff and for citizens", async ({ page }) => {
  const [guide] = sampleOf(guides, 1);
  await openChecks(page);
  const row = page.getByRole("link", { name: new RegExp(`^${guide!.code}\\b`) });
  await expect(row).toContainText("Nhóm biên soạn soát");
  await row.click();
  await expect(page.getByText("Chỉ là nhớ lại").first()).toBeVisible();
  await fill(page);
  const form = page.getByRole("form", { name: "Ghi phiếu đã soát" });
  await form.getByRole("button", { name: "Lưu" }).click();
  await expect(form.getByRole("alert")).toContainText("dòng chưa đánh dấu");
  await form.getByRole("button", { name: "Mọi dòng còn lại đều đúng" }).click();
  await form.getByRole("button", { name: "Lưu" }).click();
  await expect(form.getByRole("status")).toContainText("Bài còn hạn tới");
  await expect(page.getByText("Chỉ là nhớ lại")).toHaveCount(0);
  await expect(page.getByText(/^Tổ trưởng, ngày .*Samsung A15, VNeID 2\.2\.1$/).first()).toBeVisible();
  await page.getByRole("link", { name: "Mọi bài" }).click();
  await expect(row).toContainText("Cơ quan mình soát");
});

test("a guide in which something is otherwise says so to staff and to citizens", async ({ page }) => {
  await openChecks(page);
  await page.getByRole("link", { name: /^DVC1\b/ }).click();
  await fill(page);
  const form = page.getByRole("form", { name: "Ghi phiếu đã soát" });
  await form
    .getByRole("group", { name: /^Bước 1\./ })
    .getByRole("button", { name: "Đã khác" })
    .click();
  await form.getByRole("button", { name: "Mọi dòng còn lại đều đúng" }).click();
  await form.getByRole("button", { name: "Lưu" }).click();
  await expect(form.getByRole("status")).toContainText("ghi là đã khác");
  await page.getByRole("link", { name: "Mọi bài" }).click();
  await expect(page.getByRole("link", { name: /^DVC1\b/ })).toContainText("Có chỗ đã khác");
  await page.getByRole("button", { name: "Khóa máy" }).click();
  await page.goto("/learn/DVC1/1");
  await expect(page.getByText(/^Kiểm lần cuối/)).toBeVisible();
});

test("the sheet of a guide is one page with a box for each fact and each button", async ({ page }) => {
  test.skip(!canLookAtPaper, "poppler-utils is not on this machine: printed papers were not looked at.");
  await openChecks(page);
  for (const guide of sampleOf(guides, 2)) {
    await page.getByRole("link", { name: new RegExp(`^${guide.code}\\b`) }).click();
    await expect(page.locator(".check-sheet h1")).toContainText(guide.title);
    const { pages, letters } = await printed(page, ".check-sheet");
    expect(pages, guide.code).toHaveLength(1);
    expect(sizeInMm(pages[0]!)).toEqual([210, 297]);
    expect(touchesEdge(pages[0]!, whiteMm)).toBe(false);
    for (const { says } of guide.sources) expect(letters).toContain(lettersOf(says));
    for (const words of ["Loại máy", "Ứng dụng, phiên bản", "Người soát"]) expect(letters).toContain(lettersOf(words));
    for (const words of ["Khóa máy", "Mọi dòng còn lại"]) expect(letters).not.toContain(lettersOf(words));
    await page.getByRole("link", { name: "Mọi bài" }).click();
  }
});
