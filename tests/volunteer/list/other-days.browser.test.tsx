import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { postponeRequest } from "../../../src/desk/request/waiting";
import { openConsole, openRoom } from "../console/open-console";

const friday = "2026-11-27";

let leave = () => {};
afterEach(() => leave());

const button = (name: string | RegExp) => page.getByRole("button", { name });
const howManyWait = () => document.querySelector(".console-count")?.textContent;
const rows = () => page.getByRole("listitem");

/** One who waits today, and one whom a wrong button sent to Friday. */
async function withOneOnFriday() {
  const room = await openRoom();
  const [today, later] = [await room.asks(), await room.asks()];
  await postponeRequest(room.desk, later, { by: room.phuc, to: { until: friday } });
  leave = openConsole(room);
  await page.getByText("Hẹn ngày khác (1)").click();
  return { ...room, today, later };
}

test("who has an appointment stands at the end of the list, with the day of the number and the other", async () => {
  await withOneOnFriday();
  const row = rows().filter({ hasText: "A-002" });
  await expect.element(row).toHaveTextContent(/số thứ\sBa\s24.11/);
  await expect.element(row).toHaveTextContent(/hẹn thứ\sSáu\s27.11/);
  await expect.element(row).not.toHaveTextContent(/phút|mới tới/);
  expect(rows().elements().at(-1)?.textContent).toContain("A-002");
  await expect.element(rows().filter({ hasText: "A-001" })).not.toHaveTextContent("hẹn");
});

test("who came before their day is taken, and given back they wait today", async () => {
  await withOneOnFriday();
  await button("Nhận A-002").click();
  await expect.element(page.getByRole("heading", { name: "A-002 · bước 5" })).toBeVisible();
  await button("Cách khác…").click();
  await button("Trả lại hàng chờ").click();
  await expect.element(page.getByText("Hẹn ngày khác")).not.toBeInTheDocument();
  await expect.poll(howManyWait).toBe("2");
});

test("a wrong day is undone without taking anybody", async () => {
  await withOneOnFriday();
  await button("Việc khác của A-002").click();
  await expect.element(button("Đưa lên đầu hàng")).not.toBeInTheDocument();
  await button("Đưa về hôm nay").click();
  await expect.element(page.getByText("Hẹn ngày khác")).not.toBeInTheDocument();
  await expect.poll(howManyWait).toBe("2");
});
