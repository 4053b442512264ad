import type { Page } from "@playwright/test";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { askForHelp, openMembers, phuc, setDesks, signIn, startWork, tham } from "./support/people";
import { click, fillRoom, nextCitizen } from "./support/room";

const room = { members: [phuc], desks: ["Bàn 1", "Bàn 2"] };

test("a number is called, called again, missed once, and helped when they come back", async ({ page, context }) => {
  const [number] = await fillRoom(page, { ...room, people: 1 });
  const staff = await context.newPage();
  await startWork(staff, tham, "Bàn 2");
  await click(staff, "Mời người kế tiếp");
  await expect(page.getByText("Bàn 2", { exact: true })).toBeVisible();
  await click(staff, /^Mời lại/);
  await expect(page.getByText("Gọi lần 2")).toBeVisible();
  await click(staff, "Không thấy");
  await click(page, "Tôi có mặt");
  await click(staff, "Mời người kế tiếp");
  await click(staff, "Bà con đã tới");
  await expect(staff.getByRole("heading", { name: number! })).toBeVisible();
  await expectNoAxeFaults(staff);
  await click(staff, "Tự làm được");
  await expect(page.getByRole("heading", { name: /tự làm được/ })).toBeVisible();
  await expect(staff.getByText("1 người tự làm được")).toBeVisible();
});

test("from the list to a closed request it takes three taps, with a desk or without", async ({ page, context }) => {
  await fillRoom(page, { ...room, people: 2 });
  const staff = await context.newPage();
  await staff.goto("/");
  await signIn(staff, tham);
  let taps = 0;
  const tap = async (name: string | RegExp) => {
    taps += 1;
    await click(staff, name);
  };
  await tap("Mời người kế tiếp");
  await tap("Tự làm được");
  expect(taps).toBe(2);
  await click(staff, "Bàn 1");
  taps = 0;
  await tap("Mời người kế tiếp");
  await tap("Bà con đã tới");
  await tap("Tự làm được");
  expect(taps).toBeLessThanOrEqual(6);
  await expect(staff.getByText("2 người tự làm được")).toBeVisible();
});

test("taps faster than the disk: the desk just chosen is called to, and two taps on one button take one person", async ({
  page,
  context,
}) => {
  const numbers = await fillRoom(page, { ...room, people: 3 });
  const staff = await context.newPage();
  await staff.goto("/");
  await signIn(staff, tham);
  const next = staff.getByRole("button", { name: "Mời người kế tiếp" });
  await expect(next).toBeEnabled();
  await staff.getByRole("button", { name: "Bàn 1" }).evaluate((desk: HTMLElement) => {
    desk.click();
    const [call] = [...document.querySelectorAll("button")].filter(
      ({ innerText }) => innerText === "Mời người kế tiếp",
    );
    call!.click();
    call!.click();
  });
  await expect(staff.getByRole("heading", { name: new RegExp(`${numbers[0]}.*Bàn 1`) })).toBeVisible();
  await click(staff, "Bà con đã tới");
  await expect(staff.getByRole("heading", { name: numbers[0]! })).toBeVisible();
  await expect(staff.locator(".console-count")).toHaveText("2");
});

test("the list told anew takes away neither a tap, nor what is typed, nor the place of the cursor", async ({
  page,
  context,
}) => {
  const [number] = await fillRoom(page, { ...room, people: 1 });
  const staff = await context.newPage();
  await staff.goto("/");
  await signIn(staff, tham);
  await click(staff, `Việc khác của ${number}`);
  await click(staff, "Đưa lên đầu hàng");
  const reason = staff.getByLabel(/^Vì sao/);
  await reason.fill("xe đò về xã");
  await staff.getByRole("button", { name: "Mời người kế tiếp" }).hover();
  await staff.mouse.down();
  await reason.focus();
  await nextCitizen(page);
  await askForHelp(page);
  await expect(staff.locator(".console-count")).toHaveText("2");
  await expect(reason).toHaveValue("xe đò về xã");
  await expect(reason).toBeFocused();
  await staff.mouse.up();
  await expect(staff.getByRole("heading", { name: `${number} · bước 5` })).toBeVisible();
  const step = await staff.locator(".stuck").elementHandle();
  await nextCitizen(page);
  await askForHelp(page);
  await expect(staff.locator(".console-count")).toHaveText("2");
  expect(await step!.evaluate((drawn) => drawn.isConnected)).toBe(true);
});

test("on a phone the thumb reaches what is pressed most without scrolling", async ({ page, context }) => {
  await fillRoom(page, { ...room, people: 6 });
  const staff = await context.newPage();
  await staff.setViewportSize({ width: 360, height: 740 });
  await startWork(staff, tham, "Bàn 1");
  const next = staff.getByRole("button", { name: "Mời người kế tiếp" });
  await expect(staff.locator(".row-card")).toHaveCount(6);
  await expect(next).toBeInViewport({ ratio: 1 });
  await next.click();
  await click(staff, "Bà con đã tới");
  for (const way of ["Tự làm được", "Làm thay", "Chuyển nơi khác", "Cách khác…"])
    await expect(staff.getByRole("button", { name: way })).toBeInViewport({ ratio: 1 });
  await click(staff, "Cách khác…");
  await click(staff, "Chuyển cho bạn khác");
  await expect(staff.getByRole("button", { name: phuc.name })).toBeInViewport({ ratio: 1 });
  await expectNoAxeFaults(staff);
});

test("a request is handed over with what was said about it", async ({ page, context }) => {
  const [number] = await fillRoom(page, { ...room, people: 1 });
  const staff = await context.newPage();
  await startWork(staff, tham, "Bàn 1");
  await click(staff, `Nhận ${number}`);
  await click(staff, "Cách khác…");
  await click(staff, "Chuyển cho bạn khác");
  await click(staff, phuc.name);
  const note = staff.getByLabel(/Dặn lại một câu/);
  await note.fill("gọi 0912 345 678");
  await click(staff, /^Chuyển$/);
  await expect(staff.getByText(/có số điện thoại/)).toBeVisible();
  await note.fill("đã chụp được giấy, còn mờ");
  await click(staff, /^Chuyển$/);
  await expect(page.getByText(`${phuc.name} sẽ giúp tiếp bà con`)).toBeVisible();
  const other = await context.newPage();
  await startWork(other, phuc, "Bàn 2");
  await expect(other.getByText(`${tham.name} giao lại`)).toBeVisible();
  await click(other, "Mời người kế tiếp");
  await click(other, "Bà con đã tới");
  await expect(other.getByText("đã chụp được giấy, còn mờ")).toBeVisible();
});

test("what a volunteer is about to say stays while the lead changes the office", async ({ page, context }) => {
  const [number] = await fillRoom(page, { ...room, people: 1 });
  const staff = await context.newPage();
  await staff.goto("/");
  await signIn(staff, phuc);
  await click(staff, `Nhận ${number}`);
  await staff.getByText("Ghi chú", { exact: true }).click();
  const note = staff.getByLabel(/^Ghi thêm một câu/);
  await note.fill("đã chụp được giấy");
  await page.bringToFront();
  await page.goto("/");
  await signIn(page, tham);
  await setDesks(page, ["Bàn 1", "Bàn 3"]);
  await expect(staff.getByRole("button", { name: "Bàn 3" })).toBeVisible();
  await expect(note).toBeVisible();
  await expect(note).toHaveValue("đã chụp được giấy");
});

test("three on one step are helped together, each with an outcome of their own", async ({ page, context }) => {
  const numbers = await fillRoom(page, { ...room, people: 3 });
  const staff = await context.newPage();
  await staff.goto("/");
  await signIn(staff, tham);
  await expect(staff.getByText(/^3 người cùng chờ bước 5/)).toBeVisible();
  await click(staff, "Mời cả nhóm");
  await expect(staff.getByRole("heading", { name: "Nhóm 3 người · bước 5" })).toBeVisible();
  await expect(page.getByText("học chung một nhóm nhỏ")).toBeVisible();
  await expectNoAxeFaults(staff);
  // On a keyboard 1, 2 and 3 mean the whole group, never the first of it: here those two whom nothing was said of yet.
  const first = staff.getByRole("region", { name: numbers[0] });
  await first.getByRole("button", { name: "Làm thay" }).evaluate((button: HTMLElement) => {
    button.click();
    dispatchEvent(new KeyboardEvent("keydown", { key: "1", cancelable: true }));
  });
  await expect(staff.getByText("2 người tự làm được")).toBeVisible();
  await expect(staff.getByText("1 lần làm thay")).toBeVisible();
});

test("an appointment shows its day, and a follow-up gets a number of its own", async ({ page, context }) => {
  const [, second] = await fillRoom(page, { ...room, people: 2 });
  const staff = await context.newPage();
  await staff.goto("/");
  await signIn(staff, tham);
  await click(staff, "Mời người kế tiếp");
  await click(staff, "Tự làm được");
  await click(staff, "Hẹn xem lại");
  await staff.getByRole("group", { name: "Hẹn bà con ngày nào?" }).getByRole("button").first().click();
  await expect(staff.getByText(/^Đã hẹn\. Số mới là A-003/)).toBeVisible();
  await click(staff, `Nhận ${second}`);
  await click(staff, "Cách khác…");
  await click(staff, "Hẹn ngày khác");
  await staff.getByRole("group", { name: "Hẹn bà con ngày nào?" }).getByRole("button").first().click();
  await expect(page.getByText("Hẹn bà con", { exact: true })).toBeVisible();
  await expect(staff.getByText("Chưa có ai chờ.", { exact: false })).toBeVisible();
});

/** A finger on one of several devices, which are pages of one browser here: one that is not in front may draw nothing. */
async function tap(on: Page, name: string | RegExp): Promise<void> {
  await on.bringToFront();
  await click(on, name);
}

test("the alarm of a citizen is before the lead at once, and can be taken back", async ({ page, context }) => {
  const [number] = await fillRoom(page, { ...room, people: 1 });
  const [helper, lead] = [await context.newPage(), await context.newPage()];
  await startWork(helper, phuc, "Bàn 2");
  await lead.goto("/");
  await signIn(lead, tham);
  await openMembers(lead);
  await tap(helper, "Mời người kế tiếp");
  await tap(helper, "Bà con đã tới");
  await tap(page, /Có người hỏi mã xác nhận/);
  await expect(lead.getByRole("alert").getByText(`Số ${number} báo`)).toBeVisible();
  await expect(lead.getByText(`Người giúp: ${phuc.name}.`)).toBeVisible();
  await expect(helper.getByText(`Số ${number} báo`)).toBeHidden();
  await tap(page, "Bấm nhầm");
  await expect(lead.getByText(`Số ${number} báo`)).toBeHidden();
  // Giving the number back takes the way to tell of it from nobody, and the lead still reads who was with them.
  await tap(helper, /^Cách khác/);
  await tap(helper, "Trả lại hàng chờ");
  await tap(page, /Có người hỏi mã xác nhận/);
  await expect(lead.getByText(`Người giúp: ${phuc.name}.`)).toBeVisible();
  await tap(lead, "Tôi đã xem xét");
  await expect(page.getByText("Tổ trưởng đã xem lời báo của bà con.")).toBeVisible();
});
