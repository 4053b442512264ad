import { createRoot } from "solid-js";
import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { splitOgg } from "../../../src/content/voice/split-ogg";
import { createSpeech, type MachineVoice, type Speech } from "../../../src/device/speech";
import { soundMark } from "../../../src/domain/voice/sound-mark";
import { packVoice } from "../../../src/domain/voice/voice-file";
import { openMachineVoice } from "../../../src/practice/voice/open-machine-voice";
import oneWord from "./mot.opus?url";

let leave = () => {};
let voices: SpeechSynthesisVoice[] = [];
const spoken = vi.fn();

beforeEach(async () => {
  // A browser plays nothing before somebody has touched the page.
  await userEvent.click(document.body);
  voices = [];
  spoken.mockClear();
  vi.stubGlobal("SpeechSynthesisUtterance", class {});
  vi.spyOn(speechSynthesis, "getVoices").mockImplementation(() => voices);
  vi.spyOn(speechSynthesis, "speak").mockImplementation(spoken);
});

afterEach(() => {
  leave();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The address of a file in which each of these texts has the sound of one spoken word. */
async function fileOf(...texts: string[]): Promise<string> {
  const answer = await fetch(oneWord);
  const { head, sound } = splitOgg(new Uint8Array(await answer.arrayBuffer()));
  const file = packVoice({ head, clips: texts.map((text) => ({ mark: soundMark(text), bytes: sound })) });
  return URL.createObjectURL(new Blob([file as BlobPart]));
}

function speechWith(machine: MachineVoice | undefined): Speech {
  return createRoot((dispose) => {
    leave = dispose;
    return createSpeech(
      () => "vi",
      () => machine,
    );
  });
}

/** The clips that this browser really began and ended. */
function playedClips() {
  const ended: HTMLMediaElement[] = [];
  const play = HTMLMediaElement.prototype.play;
  const begin = vi.spyOn(HTMLMediaElement.prototype, "play").mockImplementation(function (this: HTMLMediaElement) {
    this.addEventListener("ended", () => ended.push(this));
    return play.call(this);
  });
  return { ended, begun: () => begin.mock.calls.length };
}

test("on a tablet without a voice the sounds of a text are really played, one after the other, to their end", async () => {
  const file = await fileOf("Bước một.", "Bước hai.");
  const speech = speechWith(await openMachineVoice(["DT1"], { DT1: file }));
  expect([speech.available(), speech.byMachine()]).toEqual([true, "Giọng máy"]);
  const played = playedClips();
  speech.say("Bước một. Bước hai.");
  expect(speech.speaking()).toBe(true);
  await expect.poll(() => speech.speaking()).toBe(false);
  expect(played.ended).toHaveLength(2);
  expect(played.ended.every(({ duration }) => duration > 0.2)).toBe(true);
});

test("a text that was changed since is not said in the sound of before", async () => {
  const speech = speechWith(await openMachineVoice(["DT1"], { DT1: await fileOf("Chạm nút xanh.", "Rồi chờ.") }));
  const played = playedClips();
  speech.say("Đừng chạm nút xanh. Rồi chờ.");
  expect([speech.speaking(), played.begun()]).toEqual([false, 0]);
});

test("a voice of the tablet comes before the machine's, also one that is installed later", async () => {
  const speech = speechWith(await openMachineVoice(["DT1"], { DT1: await fileOf("Một.") }));
  const played = playedClips();
  voices = [{ lang: "vi-VN", localService: true } as SpeechSynthesisVoice];
  speechSynthesis.dispatchEvent(new Event("voiceschanged"));
  expect([speech.available(), speech.byMachine()]).toEqual([true, undefined]);
  speech.say("Một.");
  expect([spoken.mock.calls.length, played.begun()]).toEqual([1, 0]);
});

test("whoever taps again hears silence at once, and the rest of the text is not begun", async () => {
  const speech = speechWith(await openMachineVoice(["DT1"], { DT1: await fileOf("Một.", "Hai.") }));
  const played = playedClips();
  speech.say("Một. Hai. Một. Hai.");
  speech.stop();
  expect(speech.speaking()).toBe(false);
  speech.say("Hai.");
  await expect.poll(() => speech.speaking()).toBe(false);
  expect(played.ended).toHaveLength(1);
  expect(played.begun()).toBe(2);
});

test("a sound that never tells its end has ended by itself, and so has the text", async () => {
  const speech = speechWith(await openMachineVoice(["DT1"], { DT1: await fileOf("Một.") }));
  vi.useFakeTimers();
  vi.spyOn(HTMLMediaElement.prototype, "play").mockReturnValue(new Promise(() => undefined));
  speech.say("Một.");
  await vi.advanceTimersByTimeAsync(7_000);
  expect(speech.speaking()).toBe(true);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(speech.speaking()).toBe(false);
});

test("a guide without sounds, such as one of the office's own, has no machine voice", async () => {
  const common = await fileOf("Đúng rồi!");
  expect(await openMachineVoice(["OWN1", "common"], { common })).toBeUndefined();
  const speech = speechWith(undefined);
  expect([speech.available(), speech.byMachine()]).toEqual([false, undefined]);
});

test("a file that does not come is asked for again by the next screen", async () => {
  const address = await fileOf("Một.");
  const asked = vi.spyOn(globalThis, "fetch").mockRejectedValueOnce(new TypeError("no network"));
  await expect(openMachineVoice(["DT1"], { DT1: address })).rejects.toThrow();
  expect(await openMachineVoice(["DT1"], { DT1: address })).toBeDefined();
  expect(await openMachineVoice(["DT1"], { DT1: address })).toBeDefined();
  expect(asked).toHaveBeenCalledTimes(2);
});
