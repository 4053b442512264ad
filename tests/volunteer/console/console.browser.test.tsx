import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { changeSettings } from "../../../src/desk/office/change-settings";
import { askForHelp } from "../../../src/desk/request/asking";
import { postponeRequest } from "../../../src/desk/request/waiting";
import { takeRequest } from "../../../src/desk/request/taking";
import { changeWork } from "../../../src/desk/team/change-work";
import { instantIn } from "../../../src/domain/office/service-day";
import { openConsole, openRoom, type Opened } from "./open-console";

let leave = () => {};
afterEach(() => leave());
// On a phone the buttons of one's work are folded away.
beforeEach(() => page.viewport(1280, 800));

const button = (name: string | RegExp) => page.getByRole("button", { name });

const startsWork = ({ desk, phuc }: Opened) =>
  changeWork(desk, phuc, { type: "work-started", data: { desk: "Bàn 2" } });

/** The way to hand over a request that a lead holds. */
async function leadHandsOver(room: Opened) {
  const id = await room.asks();
  leave = openConsole(room, "lead");
  await button("Nhận A-001").click();
  await button("Cách khác…").click();
  await button("Chuyển cho bạn khác").click();
  return { meantFor: async () => (await room.desk.journal.request(id))!.meantFor?.to };
}

test("nobody who waits is closed by one tap alone", async () => {
  const room = await openRoom();
  const id = await room.asks();
  leave = openConsole(room);
  await button("Việc khác của A-001").click();
  // Its name holds the word that stands on it.
  await expect.element(button(/^Đóng: Việc khác của A-001$/)).toHaveTextContent("Đóng");
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

test("a lead hands over to whoever is at work, never to any lead and so back to themselves", async () => {
  const room = await openRoom();
  await startsWork(room);
  const { meantFor } = await leadHandsOver(room);
  await expect.element(button(/^Anh Phúc/)).toHaveAttribute("aria-pressed", "true");
  await expect.element(button("Tổ trưởng nào cũng được")).not.toBeInTheDocument();
  await page.getByRole("button", { name: "Chuyển", exact: true }).click();
  await expect.poll(meantFor).toBe(room.phuc);
});

test("a lead with nobody at work chooses somebody before anything is sent", async () => {
  const room = await openRoom();
  const { meantFor } = await leadHandsOver(room);
  const send = page.getByRole("button", { name: "Chuyển", exact: true });
  await expect.element(send).toBeDisabled();
  await button("Anh Phúc").click();
  await send.click();
  await expect.poll(meantFor).toBe(room.phuc);
});

test("a number of another day shows its day beside its helper and where it can be taken over", async () => {
  const room = await openRoom();
  const id = await room.asks();
  room.desk.clock.now += 24 * 3_600_000;
  await startsWork(room);
  await takeRequest(room.desk, id, room.phuc);
  leave = openConsole(room, "lead");
  await expect.element(button(/^Nhận thay A-001 \(số thứ\sBa\s24.11\)$/)).toBeVisible();
  await expect.element(page.getByText(/đang giúp A-001 \(số thứ\sBa\s24.11\)/)).toBeVisible();
});

test("where the office is strict a row says that it needs training, and taking or calling it is refused in words", async () => {
  const room = await openRoom();
  const settings = { trainingGate: true, strictTraining: true };
  await changeSettings(room.desk, room.office, { by: room.lead, settings });
  const answer = await askForHelp(room.desk, { topic: "papers" });
  await startsWork(room);
  leave = openConsole(room);
  await expect.element(page.getByText("cần đạt tập huấn")).toBeVisible();
  for (const verb of ["Nhận", "Mời số này"]) {
    await button(`${verb} A-001`).click();
    await expect.element(page.getByText("Việc này phải đạt tập huấn mới nhận được.", { exact: false })).toBeVisible();
  }
  expect("request" in answer && (await room.desk.journal.request(answer.request.id))).toMatchObject({
    state: "waiting",
  });
});

test("an appointment of another day has waited since the opening of this one, not since it was made", async () => {
  const room = await openRoom();
  const id = await room.asks();
  await postponeRequest(room.desk, id, { by: room.lead, to: { until: "2026-11-26" } });
  room.desk.clock.now = instantIn("2026-11-26", "07:55");
  leave = openConsole(room);
  await expect.element(page.getByText("25 phút")).toBeVisible();
});
