import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createIdle, playsAtMostMs } from "../../src/device/idle";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const touch = () => dispatchEvent(new Event("pointerdown"));

/** Two minutes: ninety seconds and the half minute of warning. */
function watchFor(asks: boolean, plays = () => false) {
  const onLeft = vi.fn();
  const left = createRoot((dispose) => {
    createIdle({ afterSeconds: () => 90, held: () => false, plays, asks: () => asks, onLeft });
    return dispose;
  });
  return { onLeft, left };
}

test("where nothing is asked every touch counts, up to the last second", () => {
  const { onLeft, left } = watchFor(false);
  vi.advanceTimersByTime(100_000);
  touch();
  vi.advanceTimersByTime(60_000);
  expect(onLeft).not.toHaveBeenCalled();
  vi.advanceTimersByTime(61_000);
  expect(onLeft).toHaveBeenCalledOnce();
  left();
});

test("where a question stands a touch beside it is no answer", () => {
  const { onLeft, left } = watchFor(true);
  vi.advanceTimersByTime(100_000);
  touch();
  vi.advanceTimersByTime(21_000);
  expect(onLeft).toHaveBeenCalledOnce();
  left();
});

test("an early touch begins the two minutes anew", () => {
  const { onLeft, left } = watchFor(true);
  vi.advanceTimersByTime(80_000);
  touch();
  vi.advanceTimersByTime(100_000);
  expect(onLeft).not.toHaveBeenCalled();
  left();
});

test("while something plays no time passes; behind its end the two minutes begin", () => {
  let plays = true;
  const { onLeft, left } = watchFor(true, () => plays);
  vi.advanceTimersByTime(playsAtMostMs - 60_000);
  plays = false;
  vi.advanceTimersByTime(119_000);
  expect(onLeft).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(onLeft).toHaveBeenCalledOnce();
  left();
});

test("what claims to play for ever holds no tablet for longer than twelve minutes after the last touch", () => {
  const { onLeft, left } = watchFor(true, () => true);
  vi.advanceTimersByTime(300_000);
  touch();
  vi.advanceTimersByTime(playsAtMostMs + 117_000);
  expect(onLeft).not.toHaveBeenCalled();
  vi.advanceTimersByTime(4_000);
  expect(onLeft).toHaveBeenCalledOnce();
  left();
});

test("a voice that begins behind the question does not take it away", () => {
  let plays = false;
  const { onLeft, left } = watchFor(true, () => plays);
  vi.advanceTimersByTime(95_000);
  plays = true;
  vi.advanceTimersByTime(26_000);
  expect(onLeft).toHaveBeenCalledOnce();
  left();
});
