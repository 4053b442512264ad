import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { startWork, tham } from "./support/people";
import { click, fillRoom } from "./support/room";

const desks = ["Bàn 1", "Bàn 2"];

test("a number out of the list is called to the board, comes and is taken; who stands here is taken unheard", async ({
  page,
  context,
}) => {
  const numbers = await fillRoom(page, { desks, people: 3 });
  const board = await context.newPage();
  await board.goto("/board");
  await expect(board.getByText("Hôm nay chưa gọi số nào")).toBeVisible();
  const staff = await context.newPage();
  await startWork(staff, tham, "Bàn 2");

  await click(staff, `Mời số này ${numbers[2]}`);
  const now = board.locator(".board-now");
  await expect(now).toContainText(numbers[2]!);
  await expect(now).toContainText("Bàn 2");
  await expect(staff.getByRole("heading", { name: `Đã mời ${numbers[2]} tới Bàn 2` })).toBeVisible();
  await expectNoAxeFaults(staff);
  await click(staff, "Bà con đã tới");
  await click(staff, "Tự làm được");

  await click(staff, `Nhận ${numbers[1]}`);
  await expect(staff.getByRole("heading", { name: numbers[1]! })).toBeVisible();
  await expect(now).toContainText(numbers[2]!);
  await expect(board.locator("body")).not.toContainText(numbers[1]!);
});

test("who has chosen no desk is told to, before a number is called to nowhere", async ({ page, context }) => {
  const [number] = await fillRoom(page, { desks, people: 1 });
  const staff = await context.newPage();
  await startWork(staff, tham, "Bàn 1");
  await click(staff, "Hết ca");
  await click(staff, `Mời số này ${number}`);
  await expect(staff.getByRole("alert").filter({ hasText: "Chọn bàn đang ngồi" })).toBeVisible();
  await click(staff, "Bàn 1");
  await click(staff, `Mời số này ${number}`);
  await expect(staff.getByRole("button", { name: "Bà con đã tới" })).toBeVisible();
});
