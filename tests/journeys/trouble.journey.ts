import { readFileSync } from "node:fs";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { askForHelp, signIn, standAt, tham } from "./support/people";
import { click } from "./support/room";
import { openPlace } from "./support/places";

test("a step people stumble at leads to somebody who mends the guide, and to a note to the province", async ({
  page,
}) => {
  await standAt(page, "DVC1", 3);
  await askForHelp(page);
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Kết quả", "Chỗ hay vấp");
  const row = page.getByRole("listitem").filter({ hasText: "Bước 3: " });
  await expect(row).toContainText("DVC1");
  await expect(row.getByRole("definition").last()).toHaveText("1");
  await expectNoAxeFaults(page);

  await click(page, "Nhắn cho tỉnh");
  await expect(row.getByText(/Nhờ giúp: dưới 5/)).toBeVisible();
  const own = row.getByLabel("Ý kiến thêm của tổ, không bắt buộc");
  await own.fill("gọi 0912 345 678");
  await click(page, "Tải tệp lời nhắn");
  await expect(row.getByText(/Xóa số điện thoại/)).toBeVisible();
  await own.fill("nút ở thấp quá, bà con không thấy");
  await expectNoAxeFaults(page);
  const [download] = await Promise.all([page.waitForEvent("download"), click(page, "Tải tệp lời nhắn")]);
  expect(download.suggestedFilename()).toMatch(/^loi-nhan-DVC1-buoc-3-/);
  expect(readFileSync(await download.path(), "utf8")).toMatch(/^\uFEFFLời nhắn của .*[\s\S]*bà con không thấy\n$/);

  await row.getByRole("link", { name: "Giao người sửa bài" }).click();
  await expect(page.getByLabel("Việc gì").locator("option:checked")).toHaveText("Sửa bài");
  await page.getByRole("checkbox", { name: tham.name }).check();
  await click(page, "Giao việc");
  await openPlace(page, "Kết quả", "Chỗ hay vấp");
  await expect(row.getByText(`Đã giao sửa: ${tham.name}`)).toBeVisible();
});
