import { addressOf, doors, may } from "../../src/domain/team/may";
import { expect, test } from "./support/opened-station";
import { addMember, lock, phuc, signIn, tapPin, tham } from "./support/people";

const refusal = "Phần này của tổ trưởng.";

test("a volunteer is shown the doors they may enter, and refused at every other address", async ({ page }) => {
  test.slow();
  await page.goto("/");
  await signIn(page, tham);
  await addMember(page, phuc);
  await lock(page);
  await signIn(page, phuc);
  await page.getByRole("link", { name: "Cài đặt" }).click();
  const links = page.getByRole("navigation", { name: "Cài đặt của trạm" }).getByRole("link");
  await expect(links).toHaveText([
    "Mã PIN của tôi",
    "Sổ giấy ngày mất điện",
    "In giấy mang về",
    "Đo màn hình",
    "Phần mềm của người khác",
    "Mở bảng gọi số",
  ]);
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

test("on the report the settings' tab is lit, and Back leads up, screen by screen", async ({ page }) => {
  await page.goto("/");
  await signIn(page, tham);
  const tab = (name: string) => page.getByRole("banner").getByRole("link", { name });
  await tab("Cài đặt").click();
  await page.getByRole("link", { name: "Báo cáo" }).click();
  await expect(page.getByRole("button", { name: "Lưu CSV" })).toBeVisible();
  await expect(tab("Cài đặt")).toHaveClass(/active/);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Cài đặt của trạm" })).toBeVisible();
  await page.getByRole("link", { name: "Sao lưu" }).click();
  await page.getByRole("main").getByRole("link", { name: "‹ Quay lại" }).click();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Đang chờ" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("link", { name: "Dành cho tình nguyện viên" })).toBeVisible();
});
