import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { atMost, within } from "../../src/device/within";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<string>(() => undefined);

test("a device that answers is believed, and nothing ticks on behind it", async () => {
  await expect(within(1000, Promise.resolve("đây"))).resolves.toBe("đây");
  await expect(within(1000, Promise.reject(new Error("hư")))).rejects.toThrow("hư");
  expect(vi.getTimerCount()).toBe(0);
});

test("a device that never answers has refused", async () => {
  const answer = expect(within(1000, never)).rejects.toThrow("1000 ms");
  await vi.advanceTimersByTimeAsync(1000);
  await answer;
});

test("a refusal that comes too late disturbs nobody", async () => {
  let refuse!: (reason: Error) => void;
  const answer = expect(within(1000, new Promise((_, reject) => (refuse = reject)))).rejects.toThrow("1000 ms");
  await vi.advanceTimersByTimeAsync(1000);
  refuse(new Error("muộn"));
  await answer;
});

test("what is called off in time does not happen", () => {
  const late = vi.fn();
  const callOff = atMost(1000, late);
  atMost(1000, late);
  callOff();
  vi.advanceTimersByTime(1000);
  expect(late).toHaveBeenCalledOnce();
});
