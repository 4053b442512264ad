import { addressOf, doors, may } from "../../src/domain/team/may";
import { expect, test } from "./support/opened-station";
import { addMember, lock, phuc, signIn, tapPin, tham } from "./support/people";
import { openPlace, placeLink } from "./support/places";

const refusal = "Phần này của tổ trưởng.";

test("a volunteer is shown the doors they may enter, and refused at every other address", async ({ page }) => {
  test.slow();
  await page.goto("/");
  await signIn(page, tham);
  await addMember(page, phuc);
  await lock(page);
  await signIn(page, phuc);
  await expect(page.getByRole("banner").getByRole("navigation").getByRole("link")).toHaveText([
    "Hàng chờ",
    "Tổ",
    "Trạm",
    /^Máy này/,
    "Tìm mục",
  ]);
  await openPlace(page, "Trạm");
  const cards = (place: string) => page.getByRole("navigation", { name: place }).getByRole("link");
  await expect(cards("Trạm")).toHaveText([/^In giấy mang về/, /^Sổ giấy ngày mất điện/]);
  await openPlace(page, "Máy này");
  const own = [/^Đo màn hình/, /^Mở bảng gọi số/, /^Mã PIN của tôi/, /^Phần mềm của người khác/];
  await expect(cards("Máy này")).toHaveText(own);
  for (const door of doors.filter((one) => !may("volunteer", one))) {
    await page.goto(addressOf(door));
    await page.getByRole("button", { name: phuc.name }).click();
    await tapPin(page, phuc.pin);
    await expect(page.getByText(refusal)).toBeVisible();
    await expect(page.getByRole("heading")).toHaveCount(0);
  }
  await page.getByRole("main").getByRole("link", { name: "Hàng chờ" }).click();
  await expect(page.getByRole("heading", { name: "Đang chờ" })).toBeVisible();
});

test("the place of a screen is lit however deep it lies, and Back leads up, screen by screen", async ({ page }) => {
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Kết quả", "Nơi đã tới");
  // A place is lit before its screen has come.
  await expect(page.getByRole("heading", { name: "So với 100 %" })).toBeVisible();
  await expect(placeLink(page, "Kết quả")).toHaveClass(/active/);
  await page.goBack();
  await expect(page.getByRole("button", { name: "Lưu CSV" })).toBeVisible();
  await openPlace(page, "Máy này", "Sao lưu");
  await expect(placeLink(page, "Máy này")).toHaveClass(/active/);
  await page.getByRole("main").getByRole("link", { name: "‹ Máy này" }).click();
  await expect(page.getByRole("heading", { name: "Sức khỏe của máy" })).toBeVisible();
  await openPlace(page, "Tổ", "Thành viên");
  await expect(page.getByRole("heading", { name: "Thành viên của tổ" })).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: new RegExp(`^${tham.name}`) })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: tham.name })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Thành viên của tổ" })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Đang chờ" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("link", { name: "Dành cho tình nguyện viên" })).toBeVisible();
});
