import "../../../src/ui/look/base.css";
import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Mode } from "../../../src/domain/practice/practice";
import { createPlayer } from "../../../src/practice/player/create-player";
import type { Player } from "../../../src/practice/player/player";
import { StepActions } from "../../../src/practice/player/step-actions";
import { StepView } from "../../../src/practice/player/step-view";
import { sampleGuide } from "../../domain/practice/sample-guide";
import { fakeVoice, silent } from "./fake-voice";

let leave = () => {};
let taken = 0;
let finished = 0;

// Help comes as soon as it may, so that no test waits for minutes.
const guide = { ...sampleGuide, stuck: { hint: { troubles: 1 }, show: { troubles: 2 }, quietSeconds: 1 } };

function practise(mode: Mode = "guided", step = 0, speech: Player["speech"] = silent): Player["practice"] {
  const home = document.body.appendChild(document.createElement("div"));
  home.style.cssText = "display: flex; flex-direction: column; height: 700px";
  let player!: Player;
  const dispose = createRoot((end) => {
    player = createPlayer({ guide, mode, step, speech, onFinish: () => (finished += 1) });
    const stop = render(
      () => (
        <>
          <StepView {...player} onOfferTaken={() => (taken += 1)} />
          <StepActions {...player} />
        </>
      ),
      home,
    );
    return () => (stop(), end());
  });
  leave = () => (dispose(), home.remove());
  return player.practice;
}

afterEach(() => {
  vi.useRealTimers();
  leave();
});

const button = (name: string) => page.getByRole("button", { name, exact: true });

test("the step's number is in the name of the heading", async () => {
  practise();
  await expect.element(page.getByRole("heading", { name: "Bước 1/3 Chạm vào nút xanh." })).toBeVisible();
});

test("the right tap is praised and the next step comes by itself, its heading in focus", async () => {
  const practice = practise();
  await button("Mở").click();
  await expect.element(page.getByRole("status")).toHaveTextContent("Đúng rồi! Mở được rồi.");
  await expect.poll(() => practice.state().index).toBe(1);
  expect(document.activeElement?.tagName).toBe("H1");
});

test("what is drawn while a finger rests on Tiếp is out of sight until it leaves", async () => {
  practise().next();
  button("Tiếp")
    .element()
    .dispatchEvent(new TouchEvent("touchstart", { bubbles: true }));
  await expect.poll(() => document.querySelectorAll(".step-ahead")).toHaveLength(1);
  expect(document.querySelector(".step-ahead h1")!.getBoundingClientRect().right).toBeLessThanOrEqual(0);
  button("Tiếp")
    .element()
    .dispatchEvent(new TouchEvent("touchcancel", { bubbles: true }));
  await expect.poll(() => document.querySelectorAll(".step-ahead")).toHaveLength(0);
});

test("Tiếp after the right tap does not wait, and the step is not passed twice", async () => {
  const practice = practise();
  await button("Mở").click();
  await button("Tiếp").click();
  expect(practice.state().index).toBe(1);
  await expect.element(page.getByRole("status")).not.toHaveTextContent("Đúng rồi!");
});

test("a second tap within a blink is not a second mistake", async () => {
  const practice = practise();
  await expect.element(button("Khác")).toBeVisible();
  const other = button("Khác").element() as HTMLButtonElement;
  other.click();
  other.click();
  expect(practice.state().soFar[0]!.wrongTries).toBe(1);
});

test("wrong taps bring a hint, then the hand, then the offer of a volunteer, which is taken with one tap", async () => {
  practise("alone");
  await button("Khác").click();
  await expect.element(page.getByRole("status")).toHaveTextContent("Gợi ý: Nhìn phía trên.");
  expect(document.querySelector(".ph-ringed")).toBeNull();
  await button("Chuyển tiền").click();
  await expect.poll(() => document.querySelector(".moving-hand")).not.toBeNull();
  expect(document.querySelector(".ph-ringed")).not.toBeNull();
  await expect.element(page.getByRole("status")).toHaveTextContent("Gợi ý: Chạm nút “Mở”.");
  await button("Khác").click();
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

test("the demonstration taps by itself, and a touch of its phone pauses it and is no mistake", async () => {
  const practice = practise("watch");
  await button("Khác").click();
  await expect.element(button("Xem tiếp")).toBeVisible();
  expect(practice.state().soFar[0]!.errors).toEqual([]);
  await button("Xem tiếp").click();
  await expect.poll(() => practice.state().soFar[0]!.result).toBe("watched");
});

test("while watching the voice is heard unasked, and the hand waits for its end", async () => {
  const voice = fakeVoice();
  vi.useFakeTimers({ toFake: ["setInterval"] });
  practise("watch", 0, voice);
  expect(voice.said).toEqual(["Bà con chạm vào nút xanh nhé."]);
  expect(button("Dừng đọc").elements()).toHaveLength(1);
  // The hand of a silent demonstration moves after less than three seconds.
  await vi.advanceTimersByTimeAsync(4500);
  expect(document.querySelector(".moving-hand")).toBeNull();
  voice.end();
  const handLater = async () => {
    await vi.advanceTimersByTimeAsync(100);
    return document.querySelector(".moving-hand");
  };
  await expect.poll(handLater).not.toBeNull();
});

test("who asked to listen hears the hint as well, and is silent with the last tap", async () => {
  const voice = fakeVoice();
  const practice = practise("guided", 0, voice);
  expect(voice.said).toEqual([]);
  await button("Nghe lại").click();
  await button("Khác").click();
  expect(voice.said.join(" ")).toContain("Nhìn phía trên.");
  await button("Dừng đọc").click();
  expect(voice.speaking()).toBe(false);
  await button("Mở").click();
  await expect.poll(() => practice.state().index).toBe(1);
  expect(voice.said).toHaveLength(2);
});

test("the note for whoever sits beside opens with one button and stays open on the next step", async () => {
  practise();
  const note = () => page.getByText("Chỉ vào nút, đừng bấm thay.");
  expect(note().elements()).toHaveLength(0);
  await button("Người ngồi cạnh").click();
  await expect.element(note()).toBeVisible();
  await button("Mở").click();
  await button("Tiếp").click();
  await expect.element(note()).toBeVisible();
  await button("Cách học, nghỉ").click();
  await button("Người ngồi cạnh").click();
});

test("beside the first step the ways stand open; from the second on one button opens them, until the step changes", async () => {
  const practice = practise();
  await expect.element(button("Tự làm")).toBeVisible();
  expect(button("Cách học, nghỉ").elements()).toHaveLength(0);
  practice.goTo(1);
  await expect.element(button("Cách học, nghỉ")).toHaveAttribute("aria-expanded", "false");
  expect(button("Tự làm").elements()).toHaveLength(0);
  await button("Cách học, nghỉ").click();
  await expect.element(button("Tự làm")).toBeVisible();
  practice.goTo(2);
  await expect.element(button("Cách học, nghỉ")).toHaveAttribute("aria-expanded", "false");
});

test("Tiếp is quiet until the step is done", async () => {
  practise();
  const look = () => button("Tiếp").element().className;
  expect(look()).toContain("quiet");
  await button("Mở").click();
  await expect.poll(look).toContain("main");
});

test("text that stands in a field counts when Tiếp is tapped, whoever was first", async () => {
  const practice = practise("guided", 1);
  const field = () => page.getByRole("textbox", { name: "Số định danh" });
  await expect.element(field()).toBeVisible();
  (field().element() as HTMLInputElement).focus();
  await userEvent.keyboard("12");
  button("Tiếp")
    .element()
    .dispatchEvent(
      new TouchEvent("touchend", {
        bubbles: true,
        cancelable: true,
        changedTouches: [touchOn(button("Tiếp").element())],
      }),
    );
  await expect.poll(() => practice.state().soFar[1]!.errors).toEqual(["wrong-value"]);
  expect(practice.state().index).toBe(2);
});

function touchOn(target: Element): Touch {
  const { x, y, width, height } = target.getBoundingClientRect();
  return new Touch({ identifier: 1, target, clientX: x + width / 2, clientY: y + height / 2 });
}
