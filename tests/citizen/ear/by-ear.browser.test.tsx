import { createSignal } from "solid-js";
import { beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ByEar } from "../../../src/citizen/ear/by-ear";
import { hearVoice } from "../../cast/heard-voice";
import { show } from "../../cast/shown";

const done = vi.fn();
const last = (said: string[]) => expect.poll(() => said.at(-1));
const help = page.getByRole("button", { name: "Nhờ giúp" });
const topic = page.getByRole("button", { name: "Tránh bị lừa" });

/** A screen with two buttons, a switch and two fields, heard by ear from now on; gives what is said. */
async function hearScreen(): Promise<string[]> {
  const said = hearVoice();
  const [on, setOn] = createSignal(false);
  show(() => (
    <>
      <main>
        <h1>Hôm nay mình học việc gì?</h1>
        <p class="number">A-017</p>
        <button onClick={() => done("topic")}>Tránh bị lừa</button>
        <button role="switch" aria-checked={on()} onClick={() => setOn(!on())}>
          Chế độ máy bay
        </button>
        <label>
          Số điện thoại <input type="text" value="" />
        </label>
        <div class="search-field">
          <label>
            Tìm <input type="text" />
          </label>
        </div>
      </main>
      <footer class="frame-foot">
        <button class="btn help" onClick={() => done("help")}>
          Nhờ giúp
        </button>
      </footer>
      <ByEar />
    </>
  ));
  await last(said).toMatch(/Đã bật nghe/);
  return said;
}

beforeEach(() => done.mockClear());

test("the screen says how it is used, what it is, and what can be done", async () => {
  const said = await hearScreen();
  expect(said[0]!.split("\n")).toEqual([
    "Đã bật nghe.",
    "Chạm một lần để nghe. Chạm lại chỗ đó để làm.",
    "Hôm nay mình học việc gì?",
    "A, 0, 1, 7",
    "Có 5 chỗ để chạm.",
    "Tránh bị lừa",
    "Chế độ máy bay",
    "Số điện thoại",
    "Tìm",
    "Nhờ giúp",
    "Góc dưới bên phải là nút nhờ giúp.",
  ]);
});

test("a first tap only tells what a thing is, a second one does it, and then it begins anew", async () => {
  const said = await hearScreen();
  await topic.click();
  expect(said.at(-1)).toBe("Tránh bị lừa\nNút\nChạm lần nữa để làm.");
  expect(done).not.toHaveBeenCalled();
  await topic.click();
  expect(done.mock.calls).toEqual([["topic"]]);
  await topic.click();
  expect(done).toHaveBeenCalledOnce();
});

test("a tap on another thing in between makes the next one a first tap again", async () => {
  await hearScreen();
  await topic.click();
  await help.click();
  await topic.click();
  expect(done).not.toHaveBeenCalled();
  await topic.click();
  expect(done.mock.calls).toEqual([["topic"]]);
});

test("a number is read digit by digit, as often as it is tapped", async () => {
  const said = await hearScreen();
  const number = page.getByText("A-017");
  await number.click();
  await number.click();
  expect(said.slice(-2)).toEqual(["A, 0, 1, 7", "A, 0, 1, 7"]);
});

test("what a second tap changed is said", async () => {
  const said = await hearScreen();
  const mode = page.getByRole("switch");
  await mode.click();
  expect(said.at(-1)).toBe("Chế độ máy bay\nCông tắc, đang tắt\nChạm lần nữa để làm.");
  await mode.click();
  await last(said).toBe("đang bật");
});

test("whoever hears nothing after a second tap is told that it was one", async () => {
  const said = await hearScreen();
  await topic.click();
  await topic.click();
  await last(said).toBe("Đã chạm.");
});

test("the focus of a keyboard tells, and Enter does at once", async () => {
  const said = await hearScreen();
  await userEvent.keyboard("{Tab}");
  await last(said).toMatch(/^Tránh bị lừa\nNút/);
  await userEvent.keyboard("{Enter}");
  expect(done.mock.calls).toEqual([["topic"]]);
});

test("what is typed is echoed in the search; one's own number is only counted, and said to whoever taps its field", async () => {
  const said = await hearScreen();
  const search = page.getByLabelText("Tìm");
  await search.click();
  await search.click();
  await userEvent.keyboard("vi");
  await last(said).toBe("I");
  const own = page.getByLabelText("Số điện thoại");
  await own.click();
  expect(said.at(-1)).toBe("Số điện thoại\nÔ để gõ\nchưa có chữ nào\nChạm lần nữa để gõ.");
  await own.click();
  await userEvent.keyboard("0912");
  await last(said).toBe("Đã gõ 4 chữ.");
  expect(said.join()).not.toMatch(/9, 1, 2|0912/);
  await topic.click();
  await own.click();
  expect(said.at(-1)).toContain("0, 9, 1, 2");
});

test("once the ear is gone, one tap does it and nothing is said", async () => {
  const said = hearVoice();
  const [on, setOn] = createSignal(true);
  show(() => (
    <main>
      <h1>Xin chào</h1>
      <button onClick={() => done("topic")}>Tránh bị lừa</button>
      {on() && <ByEar />}
    </main>
  ));
  await last(said).toMatch(/Đã bật nghe/);
  setOn(false);
  await topic.click();
  expect(done).toHaveBeenCalledOnce();
  expect(said).toHaveLength(1);
});
