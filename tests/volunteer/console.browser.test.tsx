import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { openConsole, openRoom } from "./open-console";

let leave = () => {};
afterEach(() => leave());

const button = (name: string | RegExp) => page.getByRole("button", { name });

test("nobody who waits is closed by one tap alone", async () => {
  const room = await openRoom();
  const id = await room.asks();
  leave = openConsole(room);
  await button("Việc khác của A-001").click();
  await button("Bà con không cần nữa").click();
  await expect.element(page.getByText("Đóng số này?")).toBeVisible();
  await page.getByRole("button", { name: "Không", exact: true }).click();
  await expect.element(page.getByText("Đóng số này?")).not.toBeInTheDocument();
  expect(await room.desk.journal.request(id)).toMatchObject({ state: "waiting" });
  await button("Bà con không cần nữa").click();
  await button("Phải").click();
  await expect.element(page.getByText("Chưa có ai chờ.", { exact: false })).toBeVisible();
  expect(await room.desk.journal.request(id)).toMatchObject({ state: "closed", outcome: "withdrawn" });
});

test("who has no desk yet, or rests, reads that nobody hears a number called", async () => {
  const room = await openRoom();
  leave = openConsole(room);
  await expect.element(page.getByText("Chọn bàn thì bảng mới gọi số.", { exact: false })).toBeVisible();
  await button("Bàn 1").click();
  await expect.element(page.getByText("bảng", { exact: false })).not.toBeInTheDocument();
  await button("Nghỉ một lát").click();
  await expect.element(page.getByText("Đang nghỉ · bảng không gọi số")).toBeVisible();
});
