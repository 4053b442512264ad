import type { Page } from "@playwright/test";
import { expect, test } from "./support/journey";
import { askForHelp, signIn, tham } from "./support/people";
import { click, nextCitizen, openRoom, readTable, rowOf, setRules } from "./support/room";

const hour = 3_600_000;

/** Tuesday afternoon, an hour before the office closes; two people wait. */
async function lateAfternoon(page: Page, atClosing: "appointment" | "not-reached"): Promise<void> {
  await page.clock.install({ time: "2026-11-24T16:00:00+07:00" });
  await openRoom(page, {});
  await signIn(page, tham);
  await setRules(page, "Giờ mở cửa", async () => {});
  if (atClosing === "not-reached") {
    await setRules(page, "Thời gian", (form) => form.getByLabel("Ghi là chưa tới lượt").check());
  }
  await click(page, "Khóa máy");
}

test("after closing a request is for the next open day, and those who waited have an appointment", async ({
  page,
  context,
}) => {
  await lateAfternoon(page, "appointment");
  await nextCitizen(page);
  expect(await askForHelp(page)).toBe("A-001");
  const counter = await context.newPage();
  await page.clock.fastForward(1.25 * hour);
  await counter.goto("/");
  await expect(counter.getByText("Chưa có ai chờ")).toBeVisible();
  await counter.goto("/learn/DVC1/5");
  expect(await askForHelp(counter)).toBe("A-002");
  await expect(counter.getByText("Trạm đang đóng cửa, nên số này để cho")).toBeVisible();
  await expect(counter.getByText(/^thứ\sTư\s25.11$/)).toBeVisible();
  await expect(counter.getByText("Hôm đó trạm mở cửa lúc 07:30.")).toBeVisible();

  await page.clock.fastForward(15 * hour);
  const morning = await context.newPage();
  await morning.goto("/learn/DVC1/2");
  expect(await askForHelp(morning)).toBe("A-001");
  const staff = await context.newPage();
  await staff.goto("/");
  await signIn(staff, tham);
  await expect(rowOf(staff, "A-001")).toHaveCount(2);
  await expect(rowOf(staff, "A-001").first()).toContainText(/số thứ\sBa\s24.11/);
  await expect(rowOf(staff, "A-002")).toContainText(/số thứ\sBa\s24.11/);
  await click(staff, "Mời người kế tiếp");
  await expect(staff.getByRole("heading", { name: /^A-001 \(số thứ\sBa\s24.11\) · bước 5$/ })).toBeVisible();

  await nextCitizen(morning, "/my-number");
  await click(morning, "Số 1");
  await click(morning, "Xem số");
  await expect(morning.getByText("Bà con lấy số này hôm nào?")).toBeVisible();
  await morning.getByRole("button", { name: /^A-001 · thứ\sBa\s24.11/ }).click();
  await expect(morning.getByText(/^Số này lấy thứ\sBa\s24.11$/)).toBeVisible();
});

test("where the office says so, whoever was not reached is told, and counted", async ({ page, context }) => {
  await lateAfternoon(page, "not-reached");
  const counter = await context.newPage();
  await counter.goto("/learn/DVC1/5");
  await askForHelp(counter);
  // A quarter past five: whoever stands at the welcome then ends the day.
  await page.clock.fastForward(1.25 * hour);
  await page.goto("/");
  await expect
    .poll(async () => (await readTable(page, "counts")).map(({ what, n }) => `${String(what)} ${String(n)}`))
    .toContain("closed-not-reached 1");
  await page.goto("/my-number");
  await click(page, "Số 1");
  await click(page, "Xem số");
  await expect(page.getByText("Hết giờ nên chưa tới lượt bà con. Trạm xin lỗi.")).toBeVisible();
});
