import { afterEach, expect, test, vi } from "vitest";
import { playClip } from "../../src/device/clip";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A clip that is there and makes no sound until a test lets it. */
function silentClip(): HTMLAudioElement {
  vi.useFakeTimers();
  vi.spyOn(HTMLMediaElement.prototype, "play").mockReturnValue(new Promise(() => undefined));
  const made = document.createElement("audio");
  vi.stubGlobal("Audio", function () {
    return made;
  });
  return made;
}

const played = () => {
  const told = { ended: vi.fn(), failed: vi.fn() };
  return { ...told, stop: playClip("buoc-1.mp3", { rate: 1, ...told }) };
};

test("a clip that never begins has failed", () => {
  silentClip();
  const { ended, failed } = played();
  vi.advanceTimersByTime(8_000);
  expect([ended.mock.calls.length, failed.mock.calls.length]).toEqual([0, 1]);
});

test("a clip that cannot be played has failed", async () => {
  const failed = vi.fn();
  playClip("data:audio/wav;base64,AAAA", { rate: 1, ended: vi.fn(), failed });
  await expect.poll(() => failed.mock.calls.length).toBe(1);
});

test.each([
  [20, 23],
  [Number.POSITIVE_INFINITY, 33],
])("a clip of %s seconds that never tells its end has ended after %i", (duration, seconds) => {
  const clip = silentClip();
  const { ended, failed } = played();
  Object.defineProperty(clip, "duration", { value: duration });
  clip.dispatchEvent(new Event("playing"));
  vi.advanceTimersByTime(seconds * 1000 - 1);
  expect(ended).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect([ended.mock.calls.length, failed.mock.calls.length]).toEqual([1, 0]);
});

test("a clip that was stopped tells nobody anything more", () => {
  const clip = silentClip();
  const { ended, failed, stop } = played();
  stop();
  clip.dispatchEvent(new Event("ended"));
  vi.advanceTimersByTime(60_000);
  expect([ended.mock.calls.length, failed.mock.calls.length]).toEqual([0, 0]);
});
