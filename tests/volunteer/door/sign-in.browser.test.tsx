import { render } from "solid-js/web";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { makeFirstCards } from "../../../src/desk/contact/make-cards";
import type { Desk } from "../../../src/desk/desk";
import { addMember } from "../../../src/desk/team/add-member";
import { signIn } from "../../../src/desk/team/sign-in";
import { setUpdate } from "../../../src/device/release";
import { SignIn } from "../../../src/volunteer/door/sign-in";
import { openedOffice, pinOfTham } from "../../cast/desk";

let leave = () => {};

afterEach(() => {
  leave();
  setUpdate(undefined);
  vi.useRealTimers();
});

async function standAtTheDoor(known?: Desk): Promise<void> {
  const desk = known ?? (await openedOffice()).desk;
  const home = document.body.appendChild(document.createElement("div"));
  const nothing = () => undefined;
  const stop = render(() => <SignIn desk={desk} office={undefined} onEnter={nothing} onLeave={nothing} />, home);
  leave = () => (stop(), home.remove());
  await expect.element(page.getByText("Chị Thắm")).toBeVisible();
}

test("a new release can be taken up at the volunteers' door, and comes by itself before the door shuts", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
  const takeUp = vi.fn(async () => "other-pages-open" as const);
  setUpdate(() => takeUp);
  await standAtTheDoor();
  await page.getByRole("button", { name: "Cập nhật" }).click();
  expect(takeUp).toHaveBeenCalledOnce();
  await expect.element(page.getByText(/Trạm còn mở ở cửa sổ khác/)).toBeVisible();
  vi.advanceTimersByTime(50_000);
  expect(takeUp).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(20_000);
  expect(takeUp.mock.calls.length).toBeGreaterThan(1);
});

test("whoever types a PIN is not interrupted by a release", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
  const takeUp = vi.fn(async () => "taken-up" as const);
  setUpdate(() => takeUp);
  await standAtTheDoor();
  await page.getByText("Chị Thắm").click();
  await expect.element(page.getByRole("button", { name: "Cập nhật" })).not.toBeInTheDocument();
  vi.advanceTimersByTime(119_000);
  expect(takeUp).not.toHaveBeenCalled();
});

test("a door that waits offers what the office has, to each what is theirs", async () => {
  const { desk, lead } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  const answer = await addMember(desk, { office, name: "Anh Phúc", role: "volunteer", pin: "551947" }, lead);
  const phuc = "member" in answer ? answer.member : "";
  const made = await makeFirstCards(desk, lead, pinOfTham);
  if ("made" in made) await made.made.keep();
  for (const member of [lead, lead, lead, lead, lead, phuc]) await signIn(desk, member, "714093");
  await standAtTheDoor(desk);
  const [card, way, code] = ["Quét thẻ khóa", "Nhờ tổ trưởng mở giúp", "Dùng mã khôi phục"].map((name) =>
    page.getByRole("button", { name }),
  );
  await page.getByText("Anh Phúc").click();
  await expect.element(way!).toBeVisible();
  // The recovery code is for leads.
  await expect.element(code!).not.toBeInTheDocument();
  await expect.element(card!).not.toBeInTheDocument();
  await page.getByRole("button", { name: "Người khác" }).click();
  await page.getByText("Chị Thắm").click();
  await expect.element(card!).toBeVisible();
  await expect.element(code!).toBeVisible();
  // She is the only lead.
  await expect.element(way!).not.toBeInTheDocument();
});
