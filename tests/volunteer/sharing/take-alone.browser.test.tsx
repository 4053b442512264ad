import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { cutLine, plantHub } from "../../cast/planted-hub";
import { openConsole, openRoom } from "../console/open-console";

let leave = () => {};
afterEach(() => leave());

const button = (name: string | RegExp) => page.getByRole("button", { name });

/** Thắm at the console of an office whose line is away; A-001 is another tablet's. */
async function cutOff() {
  const room = await openRoom();
  const id = await room.asks();
  plantHub(room.desk, { line: "away" });
  cutLine(room.desk);
  leave = openConsole(room, "lead");
  return { ...room, id };
}

test("a lead takes another tablet's number all the same: asked twice, written down as such, and owed", async () => {
  const { desk, id } = await cutOff();
  await button("Nhận A-001").click();
  await button("Vẫn nhận A-001").click();
  await expect.element(page.getByRole("alert").last()).toHaveTextContent(/máy A có thể đang giúp A-001/);
  expect(await desk.journal.request(id)).toMatchObject({ state: "waiting" });
  await button("Vẫn nhận, tôi đã hỏi").click();
  await expect.element(page.getByRole("heading", { name: "A-001 · bước 5" })).toBeVisible();
  const [owed] = await desk.journal.owed();
  expect(owed).toMatchObject({ type: "request-taken", data: { alone: true } });
});

test("who thinks better of it writes nothing", async () => {
  const { desk, id } = await cutOff();
  const before = desk.journal.lines.length;
  await button("Nhận A-001").click();
  await button("Vẫn nhận A-001").click();
  await button("Thôi, chờ có mạng").click();
  await expect.element(button(/Vẫn nhận/)).not.toBeInTheDocument();
  expect(desk.journal.lines).toHaveLength(before);
  expect(await desk.journal.request(id)).toMatchObject({ state: "waiting" });
});
