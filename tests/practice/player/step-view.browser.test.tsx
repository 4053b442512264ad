import "../../../src/ui/base.css";
import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { Mode } from "../../../src/domain/practice/practice";
import { createPractice, type PracticeAtHand } from "../../../src/practice/player/create-practice";
import { StepActions } from "../../../src/practice/player/step-actions";
import { StepView } from "../../../src/practice/player/step-view";
import { sampleGuide } from "../../domain/practice/sample-guide";

const silent = { available: () => false, say() {}, stop() {}, speaking: () => false };
let leave = () => {};
let taken = 0;
let finished = 0;

function practise(mode: Mode = "guided", step = 0): PracticeAtHand {
  const home = document.body.appendChild(document.createElement("div"));
  home.style.cssText = "display: flex; flex-direction: column; height: 700px";
  let practice!: PracticeAtHand;
  const dispose = createRoot((end) => {
    practice = createPractice({ guide: sampleGuide, mode, step, onFinish: () => (finished += 1) });
    const stop = render(
      () => (
        <>
          <StepView practice={practice} onOfferTaken={() => (taken += 1)} />
          <StepActions practice={practice} speech={silent} />
        </>
      ),
      home,
    );
    return () => (stop(), end());
  });
  leave = () => (dispose(), home.remove());
  return practice;
}

afterEach(() => leave());

const button = (name: string) => page.getByRole("button", { name, exact: true });

test("the step's number is in the name of the heading", async () => {
  practise();
  await expect.element(page.getByRole("heading", { name: "Bước 1/3 Chạm vào nút xanh." })).toBeVisible();
});

test("the right tap is praised and the next step comes by itself, its heading in focus", async () => {
  const practice = practise();
  await button("Mở").click();
  await expect.element(page.getByRole("status")).toHaveTextContent("Đúng rồi! Mở được rồi.");
  await expect.poll(() => practice.state().index, { timeout: 5000 }).toBe(1);
  expect(document.activeElement?.tagName).toBe("H1");
});

test("Tiếp after the right tap does not wait, and the step is not passed twice", async () => {
  const practice = practise();
  await button("Mở").click();
  await button("Tiếp").click();
  expect(practice.state().index).toBe(1);
  await expect.element(page.getByRole("status")).not.toHaveTextContent("Đúng rồi!");
});

test("a second tap within a blink is not a second mistake", () => {
  const practice = practise();
  const other = button("Khác").element() as HTMLButtonElement;
  other.click();
  other.click();
  expect(practice.state().soFar[0]!.wrongTries).toBe(1);
});

test("three wrong taps bring the offer of a volunteer, which is taken with one tap", async () => {
  practise();
  for (const name of ["Khác", "Chuyển tiền", "Khác"]) await button(name).click();
  await button("Nhờ người chỉ").click();
  expect(taken).toBe(1);
});

test("practising alone shows the goal and no hand", async () => {
  practise("alone");
  await expect.element(page.getByRole("heading", { name: "Bước 1/3 Mở hồ sơ." })).toBeVisible();
  expect(document.querySelector(".ph-hand")).toBeNull();
});

test("without a voice there is no button for one, and the last step's Tiếp finishes", async () => {
  practise("watch", 2);
  expect(button("Nghe lại").elements()).toHaveLength(0);
  await button("Tiếp").click();
  expect(finished).toBe(1);
});
