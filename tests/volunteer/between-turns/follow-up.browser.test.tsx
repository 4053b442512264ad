import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { openConsole, openRoom } from "../console/open-console";

let leave = () => {};
afterEach(() => leave());

const button = (name: string | RegExp) => page.getByRole("button", { name });

test("a follow-up planned once is not offered again after the next number was called in vain", async () => {
  await page.viewport(1280, 800);
  const room = await openRoom();
  await room.asks();
  await room.asks();
  leave = openConsole(room);
  await button("Bàn 1").click();
  await button("Nhận A-001").click();
  await button("Tự làm được").click();
  await button("Hẹn xem lại").click();
  const days = page.getByRole("group", { name: "Hẹn bà con ngày nào?" }).getByRole("button");
  await expect.element(days.first()).toBeVisible();
  // Two taps faster than the disk plan one.
  (days.first().element() as HTMLElement).click();
  (days.nth(1).element() as HTMLElement).click();
  await expect.element(page.getByText(/Số mới là A-003, thứ\sTư\s25.11/)).toBeVisible();
  await button("Mời người kế tiếp").click();
  await button("Không thấy").click();
  await expect.element(page.getByText(/Số mới là A-003, thứ\sTư\s25.11/)).toBeVisible();
  await expect.element(button("Hẹn xem lại")).not.toBeInTheDocument();
  expect(await room.desk.journal.open()).toHaveLength(2);
});
