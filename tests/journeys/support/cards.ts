import { expect, type Page } from "@playwright/test";
import { tham } from "./people";
import { openPlace } from "./places";

/** The lead, signed in, makes the office's first three cards and reads each back; gives the letters of the key card. */
export async function makeCards(page: Page): Promise<string> {
  await openPlace(page, "Máy này", "Thẻ khóa");
  await page.getByLabel("Mã PIN của cô chú").fill(tham.pin);
  await page.getByRole("button", { name: "Làm ba thẻ" }).click();
  await expect(page.getByRole("article")).toHaveCount(3);
  const codes = await page.getByText(/^([0-9A-Z]{5}-){6}[0-9A-Z]{5}$/).allInnerTexts();
  await page.getByRole("button", { name: "Đã in xong, đọc lại" }).click();
  for (const [nth, label] of ["Thẻ khóa", "Thẻ dự phòng 1", "Thẻ dự phòng 2"].entries()) {
    await page.getByLabel(label).fill(codes[nth]!);
    await page.getByRole("button", { name: "Kiểm tra thẻ" }).click();
  }
  await expect(page.getByText("Thẻ đã dùng được.")).toBeVisible();
  await page.getByRole("link", { name: "Hàng chờ", exact: true }).click();
  return codes[0]!;
}
