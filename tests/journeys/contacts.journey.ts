import type { Page } from "@playwright/test";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { addMember, askForHelp, lock, openMember, phuc, signIn, tham } from "./support/people";
import { openPlace } from "./support/places";

const bà = { name: "Bà Sáu Nhà Vườn", phone: "0912 000 111" };

/** The lead makes the three first cards, prints them and types each back; gives the letters of the key card. */
async function makeCards(page: Page): Promise<string> {
  await openPlace(page, "Máy này", "Thẻ khóa");
  await page.getByLabel("Mã PIN của cô chú").fill(tham.pin);
  await page.getByRole("button", { name: "Làm ba thẻ" }).click();
  const cards = page.getByRole("article");
  await expect(cards).toHaveCount(3);
  await expectNoAxeFaults(page);
  const codes = await page.getByText(/^([0-9A-Z]{5}-){6}[0-9A-Z]{5}$/).allInnerTexts();
  await page.getByRole("button", { name: "Đã in xong, đọc lại" }).click();
  const wrong = codes[0]!.slice(0, -1) + (codes[0]!.endsWith("0") ? "1" : "0");
  await page.getByLabel("Thẻ khóa").fill(wrong);
  await page.getByRole("button", { name: "Kiểm tra thẻ" }).click();
  await expect(page.getByRole("alert").getByText("Nhóm thứ 7 chưa đúng")).toBeVisible();
  for (const [nth, label] of ["Thẻ khóa", "Thẻ dự phòng 1", "Thẻ dự phòng 2"].entries()) {
    await page.getByLabel(label).fill(codes[nth]!);
    await page.getByRole("button", { name: "Kiểm tra thẻ" }).click();
  }
  await expect(page.getByText("Thẻ đã dùng được.")).toBeVisible();
  await expectNoAxeFaults(page);
  return codes[0]!;
}

async function leaveContact(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Để lại cách liên lạc" }).click();
  await page.getByLabel("Tên bà con hay gọi").fill(bà.name);
  await page.getByLabel("Số điện thoại").fill(bà.phone);
}

async function unlock(page: Page, code: string): Promise<void> {
  await page.getByLabel("Thẻ khóa").fill(code);
  await page.getByLabel("Mã PIN của cô chú").fill(tham.pin);
  await page.getByRole("button", { name: "Mở khóa" }).click();
}

test("what a citizen leaves is opened with card and PIN, shut by the lock, and erased with one tap", async ({
  page,
}) => {
  // Three people's visits in a row, and seven PINs that are slow to check on purpose.
  test.slow();
  await page.goto("/");
  const number = await askForHelp(page);
  await expect(page.getByRole("button", { name: "Tôi ra ngoài một lát" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Để lại cách liên lạc" })).toHaveCount(0);
  await page.goto("/");
  await signIn(page, tham);
  const code = await makeCards(page);
  await lock(page);

  await leaveContact(page);
  await expect(page.getByRole("checkbox", { name: "Tôi đồng ý" })).not.toBeChecked();
  await page.getByRole("button", { name: "Gửi" }).click();
  await expect(page.getByRole("alert")).toContainText("Chưa bấm");
  await expectNoAxeFaults(page);
  await page.getByRole("checkbox", { name: "Tôi đồng ý" }).check();
  await page.getByRole("button", { name: "Gửi" }).click();
  await expect(page.getByText("Đã giữ kín cách liên lạc")).toBeVisible();
  await expect(page.getByText(bà.phone)).toHaveCount(0);

  await page.goto("/");
  await signIn(page, tham);
  await page.getByRole("button", { name: new RegExp(`Nhận ${number}`) }).click();
  await page.getByRole("button", { name: "Mở xem" }).click();
  await unlock(page, code);
  await expect(page.getByText(bà.phone)).toBeVisible();
  await expectNoAxeFaults(page);
  await page.getByRole("button", { name: /Cách khác/ }).click();
  await page.getByRole("button", { name: "Trả lại hàng chờ" }).click();
  await lock(page);

  await page.goto("/");
  await signIn(page, tham);
  await page.getByRole("button", { name: new RegExp(`Nhận ${number}`) }).click();
  await page.getByRole("button", { name: "Mở xem" }).click();
  await expect(page.getByRole("button", { name: "Mở khóa" })).toBeVisible();
  await expect(page.getByText(bà.phone)).toHaveCount(0);
  await page.getByRole("button", { name: /Cách khác/ }).click();
  await page.getByRole("button", { name: "Trả lại hàng chờ" }).click();
  await lock(page);

  await page.goto("/");
  await page.getByRole("button", { name: "Số của tôi" }).click();
  for (const digit of number.slice(2)) await page.getByRole("button", { name: `Số ${digit}`, exact: true }).click();
  await page.getByRole("button", { name: "Xem số" }).click();
  await page.getByRole("button", { name: "Xóa thông tin của tôi" }).click();
  await expect(page.getByRole("button", { name: "Để lại cách liên lạc" })).toBeVisible();
});

test("a member's number is kept with their agreement, opened with card and PIN, and erased", async ({ page }) => {
  test.slow();
  await page.goto("/");
  await signIn(page, tham);
  await openMember(page, tham.name);
  const reaching = page.getByRole("region", { name: "Cách liên lạc" });
  await expect(reaching.getByText("Tổ trưởng làm thẻ khóa trước")).toBeVisible();
  const code = await makeCards(page);
  await openMember(page, tham.name);
  await reaching.getByLabel("Số điện thoại").fill(bà.phone);
  await reaching.getByRole("button", { name: "Giữ kín số này" }).click();
  await expect(reaching.getByRole("alert")).toContainText("Chưa bấm ô đồng ý");
  await reaching.getByRole("checkbox", { name: `${tham.name} đồng ý` }).check();
  await expectNoAxeFaults(page);
  await reaching.getByRole("button", { name: "Giữ kín số này" }).click();
  await expect(reaching.getByRole("button", { name: "Mở xem" })).toBeVisible();
  await lock(page);

  await page.goto("/");
  await signIn(page, tham);
  await openMember(page, tham.name);
  await reaching.getByRole("button", { name: "Mở xem" }).click();
  await unlock(page, "ABC");
  await expect(reaching.getByRole("alert").getByText("bảy nhóm")).toBeVisible();
  await expect(reaching.getByLabel("Mã PIN của cô chú")).toHaveValue(tham.pin);
  await unlock(page, code);
  await expect(reaching.getByText(bà.phone)).toBeVisible();
  await expectNoAxeFaults(page);
  await reaching.getByRole("button", { name: "Xóa số này" }).click();
  await expect(reaching.getByLabel("Số điện thoại")).toBeVisible();
  await expect(page.getByText(bà.phone)).toHaveCount(0);
});

test("a member who was let go is taken back", async ({ page }) => {
  await page.goto("/");
  await signIn(page, tham);
  await addMember(page, phuc);
  await openMember(page, phuc.name);
  await page.getByRole("button", { name: "Cho nghỉ" }).click();
  await page.getByRole("button", { name: "Phải, cho nghỉ" }).click();
  await expect(page.getByRole("heading", { name: "Người này không còn trong tổ" })).toBeVisible();
  await page.getByRole("link", { name: "Người đã nghỉ" }).click();
  await expectNoAxeFaults(page);
  await page.getByRole("button", { name: `Nhận lại: ${phuc.name}` }).click();
  await expect(page.getByText("0 người")).toBeVisible();
  await lock(page);
  await page.goto("/");
  await signIn(page, phuc);
});
