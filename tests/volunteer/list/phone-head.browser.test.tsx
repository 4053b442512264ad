import "../../../src/ui/look/base.css";
import "../../../src/volunteer/frame/staff.css";
import "../../../src/volunteer/frame/staff-phone.css";
import "../../../src/volunteer/notices/notices.css";
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { changeWork } from "../../../src/desk/team/change-work";
import { Console } from "../../../src/volunteer/console/console";
import { StaffFrame } from "../../../src/volunteer/frame/staff-frame";
import { show } from "../../cast/shown";
import { openRoom } from "../console/open-console";

const [width, height] = [360, 740];
const quarter = height / 4;

beforeEach(() => page.viewport(width, height));

const button = (name: string | RegExp) => page.getByRole("button", { name });

/** Phúc at work on a phone, in an office to try out, with three people who wait. */
async function onPhone() {
  const room = await openRoom({ desks: ["Quầy một cửa số 2"] });
  for (let n = 0; n < 3; n += 1) await room.asks();
  await changeWork(room.desk, room.phuc, { type: "work-started", data: { desk: "Quầy một cửa số 2" } });
  const member = { id: room.phuc, name: "Anh Nguyễn Hoàng Phúc", role: "volunteer" as const };
  const { desk, office } = room;
  const session = { desk, office, member, lock: () => undefined, handTo: () => undefined };
  const screen = () => (
    <StaffFrame sample>
      <Console />
    </StaffFrame>
  );
  show(screen, { session, desk: { state: "open", desk }, at: "/volunteer" });
  await expect.element(button("Nhận A-001")).toBeVisible();
  return room;
}

const firstPersonAt = () => document.querySelector(".row-card")!.getBoundingClientRect().top;
const wholeWidth = () => document.documentElement.scrollWidth;

test.each(["A", "A+", "A++"])("on a phone the first person stands in the upper quarter at %s", async (size) => {
  await onPhone();
  for (const sign of ["A", "A+", "A++"].slice(0, ["A", "A+", "A++"].indexOf(size))) {
    const next = document.querySelector<HTMLButtonElement>(".staff-head .staff-lock");
    expect(next?.textContent).toBe(sign);
    next?.click();
  }
  await expect.poll(firstPersonAt).toBeLessThanOrEqual(quarter);
  expect(wholeWidth()).toBe(width);
  // The next test begins at A again.
  while (document.querySelector(".staff-head .staff-lock")?.textContent !== "A")
    document.querySelector<HTMLButtonElement>(".staff-head .staff-lock")?.click();
});

test("what changes the helper's work is folded behind its state, and opens with one tap", async () => {
  await onPhone();
  await expect.element(button("Nghỉ một lát")).not.toBeInTheDocument();
  await button("Đang trực · Quầy một cửa số 2").click();
  await expect.element(button("Nghỉ một lát")).toBeVisible();
  await expect.element(button("Lấy số giúp bà con")).toBeVisible();
  await button("Đang trực · Quầy một cửa số 2").click();
  await expect.element(button("Nghỉ một lát")).not.toBeInTheDocument();
});

test("with somebody in hand, that person stands above the list", async () => {
  await onPhone();
  await button("Nhận A-001").click();
  const hand = page.getByRole("heading", { name: "A-001 · bước 5" });
  await expect.element(hand).toBeVisible();
  const top = (element: Element) => element.getBoundingClientRect().top;
  expect(top(hand.element())).toBeLessThan(firstPersonAt());
  expect(top(hand.element())).toBeLessThanOrEqual(quarter);
});
