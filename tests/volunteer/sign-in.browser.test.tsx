import { render } from "solid-js/web";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { setUpdate } from "../../src/device/release";
import { SignIn } from "../../src/volunteer/sign-in";
import { openedOffice } from "../cast/desk";

let leave = () => {};

afterEach(() => {
  leave();
  setUpdate(undefined);
  vi.useRealTimers();
});

async function standAtTheDoor(): Promise<void> {
  const { desk } = await openedOffice();
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
