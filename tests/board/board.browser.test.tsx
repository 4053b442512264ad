import "../../src/ui/look/base.css";
import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { createRoot, createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { announceCalls } from "../../src/board/announce-calls";
import { Board } from "../../src/board/board";
import { BoardFoot } from "../../src/board/board-foot";
import { DeskContext, type DeskState } from "../../src/desk/live-desk";
import { askForHelp } from "../../src/desk/request/asking";
import { callRequest, recallRequest } from "../../src/desk/request/calling";
import { callAloud, isCalling } from "../../src/device/call-voice";
import { setUpdate } from "../../src/device/release";
import type { CallOut } from "../../src/domain/waiting-list/call-out";
import { openedOffice } from "../cast/desk";
import { hearVoice } from "../cast/room-voice";

let leave = () => {};

afterEach(() => {
  leave();
  setUpdate(undefined);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function hang(state: DeskState): void {
  const home = document.body.appendChild(document.createElement("div"));
  const history = createMemoryHistory();
  history.set({ value: "/board" });
  const stop = render(
    () => (
      <DeskContext.Provider value={() => state}>
        <MemoryRouter history={history}>
          <Route path="/board" component={Board} />
        </MemoryRouter>
      </DeskContext.Provider>
    ),
    home,
  );
  leave = () => (stop(), home.remove());
}

/** An office with a board, and a first number that waits. */
async function aRoom() {
  const { desk, lead } = await openedOffice();
  const ask = async () => {
    const answer = await askForHelp(desk, undefined);
    if ("refused" in answer) throw new Error(answer.refused);
    return answer.request.id;
  };
  return { desk, lead, ask, first: await ask() };
}

const shown = (text: string | RegExp) => expect.element(page.getByText(text)).toBeVisible();

test("a new call lights the board up, the same one again too, and people who come do not", async () => {
  const { desk, lead, ask, first } = await aRoom();
  hang({ state: "open", desk });
  await shown("Hôm nay chưa gọi số nào");
  await callRequest(desk, first, { by: lead, counter: "Bàn 1" });
  await shown("A-001");
  const lit = () => document.querySelector(".board-call");
  const before = lit();
  expect(getComputedStyle(before!).animationName).toBe("board-call");
  await ask();
  await shown("Đang chờ: 1 người");
  expect(lit()).toBe(before);
  desk.clock.now += 1000;
  await recallRequest(desk, first, lead);
  await shown("Mời lần 2");
  expect(lit()).not.toBe(before);
  await expect.poll(isCalling, { timeout: 5000 }).toBe(false);
});

test("the board's tablet has a way to the volunteers' side, big enough for a finger", async () => {
  hang({ state: "open", desk: (await aRoom()).desk });
  const lock = page.getByRole("link", { name: "Dành cho tình nguyện viên" });
  await expect.element(lock).toHaveAttribute("href", "/volunteer");
  const { width, height } = lock.element().getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(64);
});

test("a board whose storage is refused says so", async () => {
  hang({ state: "refused" });
  await shown(/Máy này chưa lưu được số chờ/);
});

test("a board whose journal failed once stands again after half a minute, untouched", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { desk } = await aRoom();
  const { waitingCount } = desk.journal;
  desk.journal.waitingCount = () => Promise.reject(new Error("The disk was away."));
  hang({ state: "open", desk });
  await shown("Màn hình này gặp trục trặc");
  desk.journal.waitingCount = waitingCount;
  vi.advanceTimersByTime(30_000);
  await shown("Đang chờ: 1 người");
});

test("a board takes a new release up by itself, but not while it calls", async () => {
  const voice = hearVoice();
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
  const takeUp = vi.fn(async () => "other-pages-open" as const);
  hang({ state: "open", desk: (await aRoom()).desk });
  await shown("Đang chờ: 1 người");
  setUpdate(() => takeUp);
  const said = callAloud({ pieces: ["invite"], sentence: "Mời số." });
  vi.advanceTimersByTime(180_000);
  expect(takeUp).not.toHaveBeenCalled();
  await expect.poll(voice.texts).toEqual(["Mời số."]);
  voice.endLast();
  await said;
  vi.advanceTimersByTime(10_000);
  expect(takeUp).toHaveBeenCalledOnce();
});

test("two calls of the same millisecond are both heard, and none twice", async () => {
  const voice = hearVoice();
  const call = (number: string): CallOut => ({ number, counter: "", at: 5, times: 1 });
  const [calls, setCalls] = createSignal<CallOut[]>([]);
  leave = createRoot((end) => (announceCalls(calls), end));
  setCalls([call("A-001")]);
  await expect.poll(voice.texts, { timeout: 3000 }).toHaveLength(1);
  voice.endLast();
  setCalls([call("B-001"), call("A-001")]);
  setCalls([call("B-001"), call("A-001")]);
  await expect.poll(voice.texts, { timeout: 3000 }).toHaveLength(2);
  voice.endLast();
  await callAloud({ pieces: [], sentence: "" });
  expect(voice.texts()).toEqual(["Mời số A không không một.", "Mời số B không không một."]);
});

test("at lunch the office is on a break, before it opens and after it closes it is closed", async () => {
  const spans = [
    { from: "07:30", to: "11:30" },
    { from: "13:30", to: "17:00" },
  ];
  const hours = { week: Array.from({ length: 7 }, () => spans), closures: [] };
  const [now, setNow] = createSignal(Date.parse("2026-11-24T12:00:00+07:00"));
  const board = { office: "", calls: [], waiting: 0, notices: [], hours };
  const home = document.body.appendChild(document.createElement("div"));
  const stop = render(() => <BoardFoot board={board} now={now()} />, home);
  leave = () => (stop(), home.remove());
  await shown("Đang nghỉ. Mở lại hôm nay lúc 13:30");
  setNow(Date.parse("2026-11-24T07:00:00+07:00"));
  await shown("Đang đóng cửa. Mở lại hôm nay lúc 07:30");
  setNow(Date.parse("2026-11-24T18:00:00+07:00"));
  await shown(/Đang đóng cửa\. Mở lại thứ.Tư/);
});
