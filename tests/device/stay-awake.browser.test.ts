import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { stayAwake } from "../../src/device/stay-awake";

class Lock extends EventTarget {
  release = async () => void this.dispatchEvent(new Event("release"));
}

const request = vi.fn<() => Promise<Lock>>();
let over: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  request.mockReset();
  vi.stubGlobal("navigator", { wakeLock: { request } });
  // What a page listens to for ever must not be heard in the next test.
  over = new AbortController();
  for (const target of [document, window]) {
    const listen = target.addEventListener.bind(target) as (sign: string, then: never, how: object) => void;
    const spied = (sign: string, then: never, how: object) => listen(sign, then, { ...how, signal: over.signal });
    vi.spyOn(target, "addEventListener").mockImplementation(spied as never);
  }
});

afterEach(() => {
  over.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const touch = () => dispatchEvent(new Event("pointerdown"));
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

test("a screen that stays lit is asked for once", async () => {
  request.mockResolvedValue(new Lock());
  stayAwake();
  await seconds(3600);
  touch();
  expect(request).toHaveBeenCalledOnce();
});

test("refused, it is asked for again after pauses that grow, and soon after a touch", async () => {
  request.mockRejectedValue(new Error("The battery is low."));
  stayAwake();
  await seconds(4);
  expect(request).toHaveBeenCalledTimes(1);
  await seconds(2);
  expect(request).toHaveBeenCalledTimes(2);
  await seconds(3600);
  // 5, 10, 20 … 320 seconds, then every five minutes.
  expect(request.mock.calls.length).toBeLessThan(20);
  request.mockResolvedValue(new Lock());
  const before = request.mock.calls.length;
  touch();
  await seconds(0);
  expect(request).toHaveBeenCalledTimes(before + 1);
  await seconds(3600);
  expect(request).toHaveBeenCalledTimes(before + 1);
});

test("lost while the page is in sight, it is asked for again", async () => {
  const lock = new Lock();
  request.mockResolvedValue(lock);
  stayAwake();
  await seconds(600);
  await lock.release();
  await seconds(6);
  expect(request).toHaveBeenCalledTimes(2);
});

test("a tablet that never answers is asked again, and of two answers one lock is kept", async () => {
  const answers: ((lock: Lock) => void)[] = [];
  request.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  stayAwake();
  await seconds(11);
  expect(answers).toHaveLength(2);
  const [first, second] = [new Lock(), new Lock()];
  const released = vi.spyOn(second, "release");
  answers[0]!(first);
  answers[1]!(second);
  await seconds(3600);
  expect(released).toHaveBeenCalledOnce();
  expect(answers).toHaveLength(2);
});

test("out of sight nothing is asked; in sight again it is", async () => {
  const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  request.mockResolvedValue(new Lock());
  stayAwake();
  await seconds(600);
  expect(request).not.toHaveBeenCalled();
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(request).toHaveBeenCalledOnce();
});
