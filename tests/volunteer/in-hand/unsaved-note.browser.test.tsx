import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { aboutRequest } from "../../../src/domain/event";
import { openConsole, openRoom } from "../console/open-console";

let leave = () => {};
afterEach(() => leave());

const button = (name: string | RegExp) => page.getByRole("button", { name });
const field = () => page.getByLabelText(/^Ghi thêm một câu/);

/** A request in Phúc's hands with a sentence typed and not saved. */
async function typed(words: string) {
  const room = await openRoom();
  const id = await room.asks();
  leave = openConsole(room);
  await button("Nhận A-001").click();
  await page.getByText("Ghi chú", { exact: true }).click();
  await field().fill(words);
  const state = async () => (await room.desk.journal.request(id))!.state;
  const notes = async () => (await room.desk.journal.notes(aboutRequest(id))).map(({ text }) => text);
  return { state, notes };
}

test("a note that was typed and not saved is kept when the outcome is told", async () => {
  const { state, notes } = await typed("đã chụp được giấy");
  await button("Tự làm được").click();
  await expect.poll(state).toBe("closed");
  expect(await notes()).toEqual(["đã chụp được giấy"]);
});

test("so it is when the request goes back to the list", async () => {
  const { state, notes } = await typed("đã chụp được giấy");
  await button("Cách khác…").click();
  await button("Trả lại hàng chờ").click();
  await expect.poll(state).toBe("waiting");
  expect(await notes()).toEqual(["đã chụp được giấy"]);
});

test("what looks like a name is asked about before the outcome goes on, even in a folded note", async () => {
  const { state, notes } = await typed("đưa giấy cho chị Thắm");
  await page.getByText("Ghi chú", { exact: true }).click();
  await button("Làm thay").click();
  await expect.element(page.getByText("Hình như có tên người", { exact: false })).toBeVisible();
  await expect.element(field()).toHaveValue("đưa giấy cho chị Thắm");
  expect([await state(), await notes()]).toEqual(["in-hand", []]);
  await button("Làm thay").click();
  await expect.poll(state).toBe("closed");
  expect(await notes()).toEqual(["đưa giấy cho chị Thắm"]);
});

test("a telephone number is never kept, and the outcome waits until it is out", async () => {
  const { state, notes } = await typed("gọi lại 0912 345 678");
  await button("Tự làm được").click();
  await button("Tự làm được").click();
  await expect.element(page.getByText("Câu này có số điện thoại", { exact: false })).toBeVisible();
  expect([await state(), await notes()]).toEqual(["in-hand", []]);
  await field().fill("");
  await button("Tự làm được").click();
  await expect.poll(state).toBe("closed");
  expect(await notes()).toEqual([]);
});

test("the notes of a request are read once, however many lines are written meanwhile", async () => {
  const room = await openRoom();
  await room.asks();
  const { notes } = room.desk.journal;
  let read = 0;
  room.desk.journal.notes = (about) => {
    read += 1;
    return notes(about);
  };
  leave = openConsole(room);
  await button("Nhận A-001").click();
  await expect.element(page.getByText("Ghi chú", { exact: true })).toBeVisible();
  for (const n of [2, 3, 4]) {
    await room.asks();
    await expect.element(button(`Nhận A-00${n}`)).toBeVisible();
  }
  expect(read).toBe(1);
  await page.getByText("Ghi chú", { exact: true }).click();
  await field().fill("đã chụp được giấy");
  await button("Lưu ghi chú").click();
  await expect.element(page.getByText("đã chụp được giấy")).toBeVisible();
  expect(read).toBe(2);
});
