import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { openConsole, openRoom } from "../console/open-console";

let leave = () => {};
afterEach(() => leave());

test("who left a group or never came ends in no outcome somebody would have to invent", async () => {
  const room = await openRoom();
  const [never, back] = [await room.asks(), await room.asks(), await room.asks()];
  leave = openConsole(room);
  await page.getByRole("button", { name: "Mời cả nhóm" }).click();
  await expect.element(page.getByRole("heading", { name: "Nhóm 3 người" })).toBeVisible();
  const one = (number: string) => page.getByRole("region", { name: number });
  await one("A-001").getByRole("button", { name: "Không thấy" }).click();
  await expect.element(one("A-001")).not.toBeInTheDocument();
  expect(await room.desk.journal.request(never)).toMatchObject({ state: "on-hold", missed: 1 });
  await one("A-002").getByRole("button", { name: "Trả lại hàng chờ" }).click();
  await expect.element(page.getByRole("heading", { name: "A-003 · bước 5" })).toBeVisible();
  expect(await room.desk.journal.request(back)).toMatchObject({ state: "waiting" });
});

test("a whole group ended by a slip is taken back at once, and goes on as a group", async () => {
  const room = await openRoom();
  const ids = [await room.asks(), await room.asks(), await room.asks()];
  leave = openConsole(room);
  await page.getByRole("button", { name: "Mời cả nhóm" }).click();
  await page.getByRole("region", { name: "Cả nhóm" }).getByRole("button", { name: "Làm thay" }).click();
  await expect.element(page.getByText("đã ghi “Làm thay”", { exact: false })).toBeVisible();
  for (const id of ids) expect(await room.desk.journal.request(id)).toMatchObject({ state: "closed" });
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect.element(page.getByRole("heading", { name: "Nhóm 3 người" })).toBeVisible();
  for (const id of ids) expect(await room.desk.journal.request(id)).toMatchObject({ state: "in-hand", by: room.phuc });
});
