import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { callAloud, isCalling } from "../../src/device/call-voice";
import { hearVoice } from "../cast/room-voice";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const call = (sentence: string) => callAloud({ pieces: ["invite"], sentence });

test("one call is said after the other", async () => {
  const voice = hearVoice();
  void call("Mời số một.");
  const both = call("Mời số hai.");
  await vi.advanceTimersByTimeAsync(5000);
  expect(voice.texts()).toEqual(["Mời số một."]);
  voice.endLast();
  await vi.advanceTimersByTimeAsync(1000);
  expect(voice.texts()).toEqual(["Mời số một.", "Mời số hai."]);
  expect(isCalling()).toBe(true);
  voice.endLast();
  await both;
  expect(isCalling()).toBe(false);
  expect(voice.cancel).not.toHaveBeenCalled();
});

test("a voice that never ends is silenced within twenty seconds, and the next number is called", async () => {
  const voice = hearVoice();
  void call("Mời số một.");
  const next = call("Mời số hai.");
  await vi.advanceTimersByTimeAsync(22_000);
  expect(voice.cancel).toHaveBeenCalledOnce();
  expect(voice.texts()).toEqual(["Mời số một.", "Mời số hai."]);
  voice.endLast();
  await next;
});

test("without a recording and without a voice of the tablet the machine voice says the call in lines", async () => {
  const voice = hearVoice();
  const said: string[] = [];
  const say = (text: string, { ended }: { ended: () => void }) => {
    said.push(text);
    ended();
    return () => undefined;
  };
  const machine = { say, name: () => "Giọng máy" };
  const whole = { pieces: ["invite"], sentence: "Mời số một.", lines: "Mời số\nA-001" };
  const first = callAloud(whole, machine);
  await vi.advanceTimersByTimeAsync(1000);
  voice.endLast();
  await first;
  expect([voice.texts(), said]).toEqual([["Mời số một."], []]);
  vi.stubGlobal("speechSynthesis", { getVoices: () => [] });
  const second = callAloud(whole, machine);
  await vi.advanceTimersByTimeAsync(1000);
  await second;
  expect(said).toEqual(["Mời số\nA-001"]);
});
