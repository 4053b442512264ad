import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/journey";
import {
  addMember,
  askForHelp,
  lock,
  openMembers,
  openStation,
  phuc,
  signIn,
  standAt,
  tapPin,
  tham,
} from "./support/people";

test("opening the station reads well for everyone", async ({ page }) => {
  await page.goto("/set-up");
  await expect(page.getByRole("button", { name: "Mở trạm" })).toBeVisible();
  await expectNoAxeFaults(page);
  await page.getByRole("button", { name: "Mở trạm" }).click();
  await expect(page.getByRole("alert")).not.toBeEmpty();
  await expectNoAxeFaults(page);
  await page.getByLabel("Tên cơ quan").fill("Xã Hưng Nhượng");
  await page.getByLabel("Tên của tổ trưởng").fill(tham.name);
  await page.getByLabel("Mã PIN sáu số").fill(tham.pin);
  await page.getByLabel("Gõ lại mã PIN").fill(tham.pin);
  await page.getByRole("button", { name: "Mở trạm" }).click();
  await expect(page.getByRole("heading", { name: "Mã khôi phục" })).toBeVisible();
  await expectNoAxeFaults(page);
  await page.goto("/set-up");
  await expect(page.getByRole("heading", { name: "Trạm này đã mở rồi." })).toBeVisible();
  await expectNoAxeFaults(page);
});

test("the volunteers' side reads well for everyone", async ({ page }) => {
  await openStation(page);
  await standAt(page, "DVC1", 3);
  await askForHelp(page);
  await page.getByRole("link", { name: "Dành cho tình nguyện viên" }).click();
  await expect(page.getByRole("button", { name: tham.name })).toBeVisible();
  await expectNoAxeFaults(page);
  await page.getByRole("button", { name: tham.name }).click();
  await tapPin(page, "714093");
  await expect(page.getByText(/Còn 4 lần thử/)).toBeVisible();
  await expectNoAxeFaults(page);
  await page.getByRole("button", { name: "Quên mã PIN" }).click();
  await expectNoAxeFaults(page);
  await page.goto("/");
  await signIn(page, tham);
  await expect(page.getByRole("button", { name: "Nhận A-001" })).toBeVisible();
  await expectNoAxeFaults(page);
  await page.getByRole("button", { name: "Nhận A-001" }).click();
  await expect(page.getByRole("article")).toContainText("Cách hướng dẫn bước này");
  await expectNoAxeFaults(page);
  await addMember(page, phuc);
  await openMembers(page);
  await expectNoAxeFaults(page);
  await page.getByRole("link", { name: "Cài đặt" }).click();
  await expect(page.getByLabel("Địa chỉ trang mang về nhà")).toBeVisible();
  await expectNoAxeFaults(page);
  await lock(page);
  await expect(page.getByRole("heading", { name: "đang giúp bà con" })).toBeVisible();
  await expectNoAxeFaults(page);
});

test("after help, withdrawing, and the question whether somebody is there read well for everyone", async ({ page }) => {
  await page.clock.install();
  await openStation(page);
  await standAt(page, "DVC1", 3);
  await askForHelp(page);
  await page.getByRole("button", { name: "Thôi, không cần nữa" }).click();
  await expectNoAxeFaults(page);
  await page.clock.runFor(125_000);
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectNoAxeFaults(page);
  await page.getByRole("button", { name: "Tôi còn ở đây" }).click();
  await page.getByRole("button", { name: "Phải, thôi số này" }).click();
  await expect(page.getByText("Bà con đã thôi, không cần giúp nữa.")).toBeVisible();
  await expectNoAxeFaults(page);
  await page.goto("/nowhere");
  await expect(page.getByRole("heading", { name: "Không có trang này" })).toBeVisible();
  await expectNoAxeFaults(page);
});
