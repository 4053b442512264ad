import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { playing } from "../../src/device/playing";
import { createSpeech, type Speech } from "../../src/device/speech";

interface Utterance {
  text: string;
  rate: number;
  onend?: (() => void) | null;
}

const voice = (lang: string, localService: boolean) => ({ lang, localService }) as SpeechSynthesisVoice;
let voices: SpeechSynthesisVoice[] = [];
let said: Utterance[] = [];
let leave = () => {};

function open(): Speech {
  return createRoot((dispose) => {
    leave = dispose;
    return createSpeech();
  });
}

beforeEach(() => {
  [voices, said] = [[voice("vi-VN", true)], []];
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      constructor(readonly text: string) {}
    },
  );
  vi.spyOn(speechSynthesis, "getVoices").mockImplementation(() => voices);
  vi.spyOn(speechSynthesis, "speak").mockImplementation((one) => void said.push(one as unknown as Utterance));
  vi.spyOn(speechSynthesis, "cancel").mockImplementation(() => said.at(-1)?.onend?.());
});

afterEach(() => {
  leave();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("a Vietnamese voice of the tablet speaks and tells its end", () => {
  const speech = open();
  expect(speech.available()).toBe(true);
  speech.say("Xin chào bà con!");
  expect(said.map(({ text }) => text)).toEqual(["Xin chào bà con!"]);
  expect(speech.speaking()).toBe(true);
  said[0]!.onend!();
  expect(speech.speaking()).toBe(false);
});

test.each([
  ["no voice", []],
  ["a voice of another language", [voice("en-US", true)]],
  ["a voice that needs a network", [voice("vi-VN", false)]],
])("with %s nothing can be heard", (_, found) => {
  voices = found;
  const speech = open();
  expect(speech.available()).toBe(false);
  speech.say("Xin chào");
  expect(said).toEqual([]);
  expect(speech.speaking()).toBe(false);
});

test("a voice that is installed later is noticed", () => {
  voices = [];
  const speech = open();
  voices = [voice("vi", true)];
  speechSynthesis.dispatchEvent(new Event("voiceschanged"));
  expect(speech.available()).toBe(true);
});

test("the end of what was said before does not end what is said now", () => {
  const speech = open();
  speech.say("một");
  const [first] = said;
  speech.say("hai");
  first!.onend?.();
  expect(speech.speaking()).toBe(true);
});

test("slow is slower, on every screen of the sitting", () => {
  open().setSlow(true);
  const speech = open();
  speech.say("chậm");
  speech.setSlow(false);
  speech.say("vừa");
  expect(said[0]!.rate).toBeLessThan(said[1]!.rate);
});

test("leaving the screen and locking the tablet are silence", () => {
  const speech = open();
  speech.say("một");
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(speech.speaking()).toBe(false);
  speech.say("hai");
  leave();
  expect(speech.speaking()).toBe(false);
  expect(speechSynthesis.cancel).toHaveBeenCalledTimes(2);
});

/** Half a second of silence, as a recorded clip. */
function clip(): string {
  const rate = 8000;
  const samples = rate / 2;
  const bytes = new DataView(new ArrayBuffer(44 + samples));
  const text = (at: number, word: string) => [...word].forEach((sign, n) => bytes.setUint8(at + n, sign.charCodeAt(0)));
  text(0, "RIFF");
  bytes.setUint32(4, 36 + samples, true);
  text(8, "WAVEfmt ");
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true);
  bytes.setUint16(22, 1, true);
  bytes.setUint32(24, rate, true);
  bytes.setUint32(28, rate, true);
  bytes.setUint16(32, 1, true);
  bytes.setUint16(34, 8, true);
  text(36, "data");
  bytes.setUint32(40, samples, true);
  for (let at = 44; at < 44 + samples; at += 1) bytes.setUint8(at, 128);
  return URL.createObjectURL(new Blob([bytes.buffer], { type: "audio/wav" }));
}

test("a recorded clip is heard in place of the voice, also on a tablet without one", async () => {
  voices = [];
  vi.spyOn(HTMLMediaElement.prototype, "play").mockResolvedValue();
  const made: HTMLAudioElement[] = [];
  const RealAudio = Audio;
  vi.stubGlobal("Audio", function (address: string) {
    made.push(new RealAudio(address));
    return made.at(-1);
  });
  const speech = open();
  const recorded = clip();
  expect(speech.available(recorded)).toBe(true);
  speech.say("bước một", recorded);
  expect(speech.speaking()).toBe(true);
  expect(said).toEqual([]);
  made[0]!.dispatchEvent(new Event("ended"));
  expect(speech.speaking()).toBe(false);
});

test("a clip that cannot be played leaves the text to the voice", async () => {
  const speech = open();
  speech.say("bước một", "data:audio/wav;base64,AAAA");
  await expect.poll(() => said.map(({ text }) => text)).toEqual(["bước một"]);
  expect(speech.speaking()).toBe(true);
});

test("a voice that never tells its end is silenced, after three times what it needs at least, and another is heard", () => {
  vi.useFakeTimers();
  const speech = open();
  // A quarter of a minute at the pace of a voice.
  speech.say("Bấm nút này để mở trang. ".repeat(8));
  expect(playing()).toBe(true);
  vi.advanceTimersByTime(45_000);
  expect(speech.speaking()).toBe(true);
  vi.advanceTimersByTime(15_000);
  expect([speech.speaking(), playing()]).toEqual([false, false]);
  expect(speechSynthesis.cancel).toHaveBeenCalled();
  speech.say("Bấm lại.");
  expect(speech.speaking()).toBe(true);
});

/** Clips that are there and make no sound until a test lets them. */
function silentClips() {
  vi.useFakeTimers();
  vi.spyOn(HTMLMediaElement.prototype, "play").mockReturnValue(new Promise(() => undefined));
  const made: HTMLAudioElement[] = [];
  vi.stubGlobal("Audio", function () {
    made.push(document.createElement("audio"));
    return made.at(-1);
  });
  return made;
}

test("a clip that never begins leaves the text to the voice", () => {
  silentClips();
  const speech = open();
  speech.say("bước một", "buoc-1.mp3");
  vi.advanceTimersByTime(8_000);
  expect(said.map(({ text }) => text)).toEqual(["bước một"]);
  expect(speech.speaking()).toBe(true);
});

test.each([
  [20, 23],
  [Number.POSITIVE_INFINITY, 33],
])("a clip of %s seconds that never tells its end has ended after %i", (duration, seconds) => {
  const made = silentClips();
  const speech = open();
  speech.say("bước một", "buoc-1.mp3");
  Object.defineProperty(made[0]!, "duration", { value: duration });
  made[0]!.dispatchEvent(new Event("playing"));
  vi.advanceTimersByTime(seconds * 1000 - 1);
  expect(speech.speaking()).toBe(true);
  vi.advanceTimersByTime(1);
  expect([speech.speaking(), playing()]).toEqual([false, false]);
  expect(said).toEqual([]);
});
