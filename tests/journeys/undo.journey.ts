import type { Page } from "@playwright/test";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { phuc, signIn, startWork, tham } from "./support/people";
import { click, fillRoom } from "./support/room";
import { openPlace } from "./support/places";

const room = { members: [phuc], desks: ["Bàn 1", "Bàn 2"] };

/** What the report of today says of one outcome, as a lead reads it, who then goes back to the list. */
async function reported(staff: Page, outcome: string): Promise<string> {
  await openPlace(staff, "Kết quả");
  const kinds = staff.getByRole("group", { name: "Kỳ báo cáo" });
  await kinds.getByRole("button", { name: "Ngày", exact: true }).click();
  const row = staff.getByRole("table", { name: "Kết quả" }).getByRole("row", { name: outcome });
  const n = await row.locator("td.number").first().innerText();
  await staff.getByRole("link", { name: "Hàng chờ", exact: true }).click();
  return n;
}

/** One person came, was taken, and is recorded as done for by a helper at a desk. */
async function doneForThem(page: Page): Promise<{ number: string; staff: Page }> {
  const [number] = await fillRoom(page, { ...room, people: 1 });
  const staff = await page.context().newPage();
  await startWork(staff, tham, "Bàn 1");
  await click(staff, `Nhận ${number}`);
  await click(staff, "Làm thay");
  return { number: number!, staff };
}

test("an outcome tapped by a slip is taken back with the next tap, and the person is in hand as before", async ({
  page,
}) => {
  const { number, staff } = await doneForThem(page);
  const notice = staff.getByRole("status").filter({ hasText: `${number}: đã ghi “Làm thay”.` });
  await expect(notice).toBeVisible();
  await expectNoAxeFaults(staff);
  await click(staff, "Hoàn tác");
  await expect(staff.getByRole("heading", { name: `${number} · bước 5` })).toBeVisible();
  await expect(notice).toBeHidden();
  await click(staff, "Tự làm được");
  await expect(staff.getByText("1 người tự làm được")).toBeVisible();
  await expect(staff.getByRole("button", { name: "Hoàn tác" })).toBeVisible();
  // The next act is the end of it.
  await click(staff, "Nghỉ một lát");
  await expect(staff.getByRole("button", { name: "Hoàn tác" })).toBeHidden();
  expect(await reported(staff, "Tự làm được")).toBe("1");
  expect(await reported(staff, "Làm thay")).toBe("0");
});

test("a second call in vain by a slip is taken back, and the number stands called", async ({ page, context }) => {
  const [number] = await fillRoom(page, { ...room, people: 1 });
  const staff = await context.newPage();
  await startWork(staff, tham, "Bàn 1");
  for (const time of [1, 2]) {
    await click(staff, `Mời số này ${number}`);
    await click(staff, "Không thấy");
    if (time === 1) await expect(staff.getByRole("button", { name: "Hoàn tác" })).toBeHidden();
  }
  await expect(staff.getByText(`${number}: đã ghi “Gọi không thấy”.`)).toBeVisible();
  await click(staff, "Hoàn tác");
  await click(staff, "Bà con đã tới");
  await expect(staff.getByRole("heading", { name: number! })).toBeVisible();
});

test("what was recorded by mistake is put right later that day, by whoever recorded it and nobody else", async ({
  page,
  context,
}) => {
  const { number, staff } = await doneForThem(page);
  await expect(staff.getByText(`${number}: đã ghi “Làm thay”.`)).toBeVisible();
  await staff.reload();
  await startWork(staff, phuc, "Bàn 2");
  await expect(staff.getByText("Chưa giúp lượt nào.")).toBeVisible();
  await expect(staff.getByText(/Xem lại từng lượt/)).toBeHidden();

  const lead = await context.newPage();
  await lead.goto("/");
  await signIn(lead, tham);
  await lead.getByText("Xem lại từng lượt (1)").click();
  await click(lead, `Ghi nhầm ${number}`);
  await expect(lead.getByRole("group", { name: `${number} đúng ra là:` })).toBeVisible();
  await expectNoAxeFaults(lead);
  await lead.getByRole("group").getByRole("button", { name: "Tự làm được" }).click();
  await expect(lead.getByText("1 người tự làm được")).toBeVisible();
  await expect(page.getByRole("heading", { name: /tự làm được/ })).toBeVisible();
  expect(await reported(lead, "Tự làm được")).toBe("1");
  expect(await reported(lead, "Làm thay")).toBe("0");
});
