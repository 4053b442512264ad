import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { phuc, signIn, startWork, tham } from "./support/people";
import { click, fillRoom, rowOf, setRules } from "./support/room";

const one = { members: [phuc], desks: ["Bàn 1", "Bàn 2"], people: 1 };

test("a citizen steps out, is not called meanwhile, and comes back to the same place", async ({ page, context }) => {
  const [first] = await fillRoom(page, { ...one, people: 2 });
  const staff = await context.newPage();
  await staff.goto("/");
  await signIn(staff, tham);
  await click(page, "Tôi ra ngoài một lát");
  await expect(page.getByText("Đang giữ chỗ cho bà con")).toBeVisible();
  await expect(staff.getByRole("heading", { name: "Đang giữ chỗ (1)" })).toBeVisible();
  await click(page, "Tôi quay lại rồi");
  await expect(staff.getByRole("heading", { name: /^Đang giữ chỗ/ })).toBeHidden();
  await click(staff, `Việc khác của ${first}`);
  await click(staff, "Bà con ra ngoài một lát");
  await click(staff, "Mời người kế tiếp");
  await expect(staff.getByRole("heading", { name: "A-002" })).toBeVisible();
  await click(staff, `Việc khác của ${first}`);
  await click(staff, `${first} đã quay lại`);
  await expect(staff.getByRole("heading", { name: /^Đang giữ chỗ/ })).toBeHidden();
});

test("who was called twice in vain is closed, once with a place kept", async ({ page, context }) => {
  const [number] = await fillRoom(page, one);
  const staff = await context.newPage();
  await startWork(staff, tham, "Bàn 1");
  await click(staff, "Mời người kế tiếp");
  await click(staff, "Không thấy");
  await expect(page.getByText("Chỉ gọi lại một lần nữa thôi.")).toBeVisible();
  await expect(rowOf(staff, number!)).toContainText("đã gọi, chưa thấy");
  await click(page, "Tôi có mặt");
  await click(staff, "Mời người kế tiếp");
  await expect(staff.getByText("Lần này nữa thì ghi là gọi không thấy.")).toBeVisible();
  await click(staff, "Không thấy");
  await expect(page.getByText("Lúc gọi số thì chưa thấy bà con.")).toBeVisible();
  await expect(staff.getByText("Chưa có ai chờ.", { exact: false })).toBeVisible();
});

test("a call back and a visit carry the number, the hamlet and the time, and nothing else", async ({
  page,
  context,
}) => {
  const [number] = await fillRoom(page, one);
  const staff = await context.newPage();
  await staff.goto("/");
  await signIn(staff, tham);
  await setRules(staff, "Bàn và lời nhắn", (form) =>
    form.getByLabel("Các ấp có thể tới nhà").fill("Ấp Bình Tây\nẤp Bình Đông"),
  );
  await click(page, "Hẹn cách khác");
  await click(page, "Gọi lại cho tôi");
  await click(page, "Buổi chiều");
  await expect(page.getByText("Trạm sẽ gọi lại cho bà con")).toBeVisible();
  await expect(staff.getByRole("heading", { name: "Gọi lại, tới nhà (1)" })).toBeVisible();
  await expect(rowOf(staff, number!)).toContainText("Gọi lại");
  await expect(rowOf(staff, number!)).toContainText("buổi chiều");
  await click(page, "Thôi, tôi chờ ở đây");
  await expect(page.getByText("Sắp tới lượt bà con")).toBeVisible();
  await click(page, "Hẹn cách khác");
  await click(page, "Tới nhà tôi");
  await expectNoAxeFaults(page);
  await click(page, "Ấp Bình Đông");
  await click(page, "Buổi sáng");
  await expect(page.getByText("Sẽ có người tới Ấp Bình Đông")).toBeVisible();
  await expect(page.getByText(`Đúng người của trạm thì đọc được số ${number}.`)).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await expect(rowOf(staff, number!)).toContainText("Tới nhà · Ấp Bình Đông");
  await click(staff, `Nhận ${number}`);
  await click(staff, "Làm thay");
  await expect(page.getByText("Tình nguyện viên đã làm giúp bà con.")).toBeVisible();
});

test("a request goes up to the lead, with what was said about it", async ({ page, context }) => {
  const [number] = await fillRoom(page, one);
  const staff = await context.newPage();
  await startWork(staff, phuc, "Bàn 2");
  await click(staff, `Nhận ${number}`);
  await click(staff, "Cách khác…");
  await click(staff, "Chuyển cho bạn khác");
  await click(staff, "Tổ trưởng nào cũng được");
  await staff.getByLabel(/Dặn lại một câu/).fill("giấy khai sinh ghi sai ngày");
  await click(staff, /^Chuyển$/);
  await expect(page.getByText("Tổ trưởng sẽ giúp tiếp bà con")).toBeVisible();
  const lead = await context.newPage();
  await startWork(lead, tham, "Bàn 1");
  await expect(staff.getByRole("heading", { name: "Việc của bạn khác (1)" })).toBeVisible();
  await expect(rowOf(lead, number!)).toContainText(`${phuc.name} giao lại`);
  await click(lead, "Mời người kế tiếp");
  await click(lead, "Bà con đã tới");
  await expect(lead.getByText("giấy khai sinh ghi sai ngày")).toBeVisible();
  await click(lead, "Chuyển nơi khác");
  await expect(page.getByText("Việc này đã chuyển sang người khác giúp tiếp.")).toBeVisible();
});

test("after twenty minutes with one person three ways out stand ready, and a group is one of them", async ({
  page,
  context,
}) => {
  // Twenty minutes before midnight it would be another day at their end.
  await page.clock.install({ time: "2026-11-24T08:00:00+07:00" });
  const numbers = await fillRoom(page, { people: 2 });
  const staff = await context.newPage();
  await staff.goto("/");
  await signIn(staff, tham);
  await click(staff, `Nhận ${numbers[0]}`);
  const waysOut = staff.getByRole("group", { name: /^Đã giúp/ });
  await expect(staff.getByRole("heading", { name: `${numbers[0]} · bước 5` })).toBeVisible();
  await expect(waysOut).toBeHidden();
  // Untouched, the screen would lock; so a helper's hand passes over it now and then.
  for (let minute = 0; minute < 21; minute += 1) {
    await staff.clock.runFor(60_000);
    await staff.keyboard.press("Shift");
  }
  await expect(waysOut).toBeVisible();
  await expect(waysOut.getByRole("button", { name: "Hẹn ngày khác" })).toBeVisible();
  await expect(waysOut.getByRole("button", { name: "Chuyển cho bạn khác" })).toBeVisible();
  await waysOut.getByRole("button", { name: "Ghép nhóm 2 người cùng bước" }).click();
  await expect(staff.getByRole("heading", { name: "Nhóm 2 người · bước 5" })).toBeVisible();
});
