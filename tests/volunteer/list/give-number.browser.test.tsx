import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { openConsole, openRoom } from "../console/open-console";

let leave = () => {};
afterEach(() => leave());
// On a phone this is folded away.
beforeEach(() => page.viewport(1280, 800));

const button = (name: string | RegExp) => page.getByRole("button", { name });

test("whoever touches no screen gets a number at the counter, shown until it was told", async () => {
  const room = await openRoom();
  await room.asks();
  leave = openConsole(room);
  await button("Lấy số giúp bà con").click();
  await expect.element(page.getByRole("status")).toHaveTextContent("A-002");
  await expect.element(button("Nhận A-002")).toBeVisible();
  await button("Đã nói số").click();
  await expect.element(button("Lấy số giúp bà con")).toBeVisible();
  const waiting = await room.desk.journal.waiting(9, "2026-11-24");
  expect(waiting.map(({ number }) => number)).toEqual(["A-001", "A-002"]);
  expect(waiting[1]).not.toHaveProperty("from");
});

test("the journal tells which helper gave a number at the counter", async () => {
  const room = await openRoom();
  leave = openConsole(room);
  await button("Lấy số giúp bà con").click();
  await expect.element(page.getByRole("status")).toHaveTextContent("A-001");
  const [request] = await room.desk.journal.waiting(9, "2026-11-24");
  const [asked] = await room.desk.journal.eventsAbout(`request:${request!.id}`);
  expect(asked).toMatchObject({ type: "help-asked", by: room.phuc });
});

test("a hand that taps twice at the counter gives one number", async () => {
  const room = await openRoom();
  leave = openConsole(room);
  await expect.element(button("Lấy số giúp bà con")).toBeVisible();
  const give = button("Lấy số giúp bà con").element() as HTMLButtonElement;
  give.click();
  give.click();
  await expect.element(page.getByRole("status")).toHaveTextContent("A-001");
  expect(await room.desk.journal.waiting(9, "2026-11-24")).toHaveLength(1);
});
