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

/** Goes through the sizes of the text until one stands on the button. */
function setText(size: string) {
  const next = () => document.querySelector<HTMLButtonElement>(".staff-head .staff-lock")!;
  for (let taps = 0; taps < 3 && next().textContent !== size; taps += 1) next().click();
  expect(next().textContent).toBe(size);
}

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
  setText(size);
  await expect.poll(firstPersonAt).toBeLessThanOrEqual(quarter);
  expect(wholeWidth()).toBe(width);
  // The next test begins at A again.
  setText("A");
});

test.each(["A", "A+", "A++"])("on a tablet that lies down somebody who waits is seen at %s", async (size) => {
  await page.viewport(1280, 800);
  await onPhone();
  setText(size);
  const bottom = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().bottom;
  // Two rows of 64 px at most, with what is between them.
  await expect.poll(() => bottom(".staff-head")).toBeLessThanOrEqual(150);
  expect(bottom(".console-next")).toBeLessThanOrEqual(800);
  expect(bottom(".row-number")).toBeLessThan(document.querySelector(".console-next")!.getBoundingClientRect().top);
  expect(wholeWidth()).toBe(1280);
  setText("A");
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
