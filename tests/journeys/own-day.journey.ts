import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { signIn, tham } from "./support/people";
import { openPlace } from "./support/places";
import { click, fillRoom } from "./support/room";

test("at the end of a shift a volunteer sees their day without names, sends their hours, and their own months", async ({
  page,
}) => {
  await fillRoom(page, { people: 2 });
  const staff = await page.context().newPage();
  await staff.goto("/");
  await signIn(staff, tham);
  for (const outcome of ["Tự làm được", "Làm thay"]) {
    await click(staff, "Mời người kế tiếp");
    await click(staff, outcome);
  }
  await click(page, "Vừa ý");
  await openPlace(staff, "Tổ", "Lịch trực");
  await staff.getByLabel("Ai trực").selectOption({ label: tham.name });
  await click(staff, "Xếp người");
  await openPlace(staff, "Hàng chờ");

  await staff.getByRole("link", { name: "Xem cả ngày, gửi giờ trực" }).click();
  await expect(staff.getByText("1 lượt bà con tự làm được, 1 lượt làm thay.")).toBeVisible();
  await expect(staff.getByText("1 bà con chấm vừa ý. Cảm ơn bạn đã giúp.")).toBeVisible();
  await expect(staff.getByRole("row", { name: /, bước 5 1 1 –$/ })).toBeVisible();
  await expect(staff.getByText(/hôm nay 1 lượt phải làm thay\.$/)).toBeVisible();
  await expect(staff.getByText(/A-00\d/)).toHaveCount(0);
  await expectNoAxeFaults(staff);
  await staff.getByRole("button", { name: "Gửi 3,5 giờ cho tổ trưởng" }).click();
  await expect(staff.getByText("Đã gửi 3,5 giờ, chờ tổ trưởng xác nhận.")).toBeVisible();

  await staff.getByRole("link", { name: "Mấy tháng qua của tôi" }).click();
  await expect(staff.getByRole("heading", { name: `Mấy tháng qua của ${tham.name}` })).toBeVisible();
  await expect(staff.getByRole("row", { name: /chưa hết tháng 1 1 50 % 0 0/ })).toBeVisible();
  await expect(staff.getByText("Không có gì giảm. Cứ vậy mà làm.")).toBeVisible();
  await expectNoAxeFaults(staff);
});
