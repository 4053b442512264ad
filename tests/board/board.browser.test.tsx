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
import { changeSettings } from "../../src/desk/office/change-settings";
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
  await expect.poll(isCalling).toBe(false);
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
  await expect.poll(voice.texts).toHaveLength(1);
  voice.endLast();
  setCalls([call("B-001"), call("A-001")]);
  setCalls([call("B-001"), call("A-001")]);
  await expect.poll(voice.texts).toHaveLength(2);
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
  const board = { office: "", calls: [], spoken: [], publicAddress: "", waiting: 0, notices: [], hours };
  const home = document.body.appendChild(document.createElement("div"));
  const stop = render(() => <BoardFoot board={board} now={now()} />, home);
  leave = () => (stop(), home.remove());
  await shown("Đang nghỉ. Mở lại hôm nay lúc 13:30");
  setNow(Date.parse("2026-11-24T07:00:00+07:00"));
  await shown("Đang đóng cửa. Mở lại hôm nay lúc 07:30");
  setNow(Date.parse("2026-11-24T18:00:00+07:00"));
  await shown(/Đang đóng cửa\. Mở lại thứ.Tư/);
});

/** The board is told of nothing until it is let go, and then of all that happened meanwhile at once. */
function heldBack({ journal }: Awaited<ReturnType<typeof openedOffice>>["desk"]) {
  const { watch } = journal;
  const waiting = new Map<unknown, () => Promise<void>>();
  let isHeld = false;
  journal.watch = (ask, tell, fail) =>
    watch(ask, (answer) => void (isHeld ? waiting.set(ask, async () => tell(await ask())) : tell(answer)), fail);
  return {
    hold: () => void (isHeld = true),
    letGo: async () => {
      isHeld = false;
      for (const tell of waiting.values()) await tell();
    },
  };
}

test("after a call of six at once all six are spoken, the oldest first", async () => {
  const voice = hearVoice();
  const { desk, lead, ask, first } = await aRoom();
  const ids = [first];
  while (ids.length < 6) ids.push(await ask());
  const line = heldBack(desk);
  hang({ state: "open", desk });
  await shown("Đang chờ: 6 người");
  line.hold();
  for (const id of ids) {
    desk.clock.now += 10;
    await callRequest(desk, id, { by: lead, counter: "" });
  }
  await line.letGo();
  for (let n = 1; n <= ids.length; n += 1) {
    await expect.poll(voice.texts).toHaveLength(n);
    voice.endLast();
  }
  await expect.poll(isCalling).toBe(false);
  const digits = ["một", "hai", "ba", "bốn", "năm", "sáu"];
  expect(voice.texts()).toEqual(digits.map((digit) => `Mời số A không không ${digit}.`));
});

test("beside a single number stand the code of the pages at home and the office's notice, uncut, and more calls take their place", async () => {
  const { desk, lead, ask, first } = await aRoom();
  const office = (await desk.journal.things("office"))[0]!.id;
  const spans = [{ from: "07:30", to: "11:30" }];
  const hours = { week: Array.from({ length: 7 }, () => spans), closures: [] };
  const notices = ["Thứ Sáu trạm dời qua hội trường ấp 2."];
  const publicAddress = "https://tramso.example.gov.vn";
  await changeSettings(desk, office, { by: lead, settings: { hours, notices, publicAddress } });
  await page.viewport(1280, 720);
  hang({ state: "open", desk });
  await callRequest(desk, first, { by: lead, counter: "Bàn 1" });
  const code = page.getByRole("img", { name: "Mã QR dẫn tới các bài học ở nhà" });
  await expect.element(code).toBeVisible();
  await expect.element(page.getByText(notices[0]!).first()).toBeVisible();
  const beside = () => document.querySelector(".board-beside")!;
  for (const [width, height] of [
    [1280, 720],
    [800, 1280],
  ] as const) {
    await page.viewport(width, height);
    const cut = () => beside().scrollHeight - beside().clientHeight;
    await expect.poll(cut, { message: "nothing is cut" }).toBeLessThanOrEqual(1);
    expect(beside().clientHeight).toBeGreaterThan(100);
  }
  for (let n = 0; n < 2; n += 1) {
    desk.clock.now += 1000;
    await callRequest(desk, await ask(), { by: lead, counter: "Bàn 2" });
  }
  await expect.element(code).not.toBeInTheDocument();
  await shown("Vừa gọi");
});
