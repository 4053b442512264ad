import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createIdle } from "../../src/device/idle";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const touch = () => dispatchEvent(new Event("pointerdown"));

/** Two minutes: ninety seconds and the half minute of warning. */
function watchFor(asks: boolean) {
  const onLeft = vi.fn();
  const left = createRoot((dispose) => {
    createIdle({ afterSeconds: () => 90, held: () => false, asks: () => asks, onLeft });
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
