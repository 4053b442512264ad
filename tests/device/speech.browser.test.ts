import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { playing } from "../../src/device/playing";
import { bringRecordedSounds, createSpeech, type Speech } from "../../src/device/speech";

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
  bringRecordedSounds(undefined);
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

/** What somebody recorded: a text of these sentences, which plays until a test ends it. */
function recorded(...texts: string[]) {
  const played: { text: string; ended: () => void; failed: () => void }[] = [];
  const has = (text: string) => texts.includes(text);
  bringRecordedSounds({
    saysWhole: has,
    says: (text) => texts.some((one) => text === undefined || text.includes(one)),
    say: (text, how) => (played.push({ text, ...how }), () => undefined),
  });
  return played;
}

test("what somebody recorded is heard in place of the tablet's voice, also on a tablet without one", () => {
  for (const found of [[voice("vi-VN", true)], []]) {
    voices = found;
    const played = recorded("Bấm Tiếp.");
    const speech = open();
    expect(speech.available("Bấm Tiếp.")).toBe(true);
    speech.say("Bấm Tiếp.");
    expect([played.map(({ text }) => text), said]).toEqual([["Bấm Tiếp."], []]);
    expect(speech.speaking()).toBe(true);
    played[0]!.ended();
    expect(speech.speaking()).toBe(false);
    leave();
  }
});

test("a text that was not recorded is read by the tablet's voice; without one there is nothing to tap", () => {
  const played = recorded("Bấm Tiếp.");
  open().say("Bấm Gửi.");
  expect([played, said.map(({ text }) => text)]).toEqual([[], ["Bấm Gửi."]]);
  leave();
  voices = [];
  const speech = open();
  expect([speech.available("Bấm Tiếp."), speech.available("Bấm Gửi.")]).toEqual([true, false]);
});

test("a text of which a part was recorded is read whole by the tablet's voice, else as far as it was recorded", () => {
  const played = recorded("Bấm Tiếp.");
  open().say("Bấm Tiếp.\nRồi chờ.");
  expect([played, said.map(({ text }) => text)]).toEqual([[], ["Bấm Tiếp.\nRồi chờ."]]);
  leave();
  voices = [];
  open().say("Bấm Tiếp.\nRồi chờ.");
  expect(played.map(({ text }) => text)).toEqual(["Bấm Tiếp.\nRồi chờ."]);
});

test("what was recorded and does not play leaves the text to the tablet's voice", () => {
  const played = recorded("Bấm Tiếp.");
  const speech = open();
  speech.say("Bấm Tiếp.");
  played[0]!.failed();
  expect(said.map(({ text }) => text)).toEqual(["Bấm Tiếp."]);
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

test("whoever begins to speak silences who speaks elsewhere on the screen", () => {
  const guide = open();
  const leaveGuide = leave;
  const screen = open();
  guide.say("một");
  screen.say("hai");
  expect([guide.speaking(), screen.speaking()]).toEqual([false, true]);
  leaveGuide();
});
