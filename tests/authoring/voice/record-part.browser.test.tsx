import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Show } from "solid-js";
import { createVoices } from "../../../src/authoring/voice/create-voices";
import { RecordPart } from "../../../src/authoring/voice/record-part";
import { VoiceShelf } from "../../../src/authoring/voice/voice-shelf";
import { bringRecordedSounds, recordedSounds } from "../../../src/device/speech";
import { readVoiceClip } from "../../../src/device/voices-folder";
import { linesOfGuide } from "../../../src/domain/voice/lines-to-read";
import { framesOf, levelsOf } from "../../../src/domain/voice/loudness";
import { voiceAt } from "../../../src/domain/voice/level-sound";
import { voicesHere } from "../../../src/practice/voice/voices-here";
import { hungNhuong, openedOffice } from "../../cast/desk";
import { show } from "../../cast/shown";
import { spoken } from "../../cast/spoken";

const guide = {
  steps: [
    { id: "open", say: "Chạm vào ô màu xanh. Đợi một chút.", goal: "", hints: [], praise: "" },
    { id: "send", say: "Bấm gửi.", goal: "", hints: [], praise: "" },
  ],
};
const lines = linesOfGuide(guide as unknown as Parameters<typeof linesOfGuide>[0]);
const [first, second, third] = lines as [(typeof lines)[0], (typeof lines)[0], (typeof lines)[0]];

let context: AudioContext | undefined;

/** A microphone in front of which somebody says this over and over. */
function microphoneHears(sound: Float32Array): void {
  const audio = new AudioContext({ sampleRate: 48_000 });
  context = audio;
  const heard = async () => {
    await audio.resume();
    const out = audio.createMediaStreamDestination();
    const buffer = audio.createBuffer(1, sound.length, 48_000);
    buffer.copyToChannel(sound as Float32Array<ArrayBuffer>, 0);
    const source = new AudioBufferSourceNode(audio, { buffer, loop: true });
    source.connect(out);
    source.start();
    return out.stream;
  };
  vi.spyOn(navigator.mediaDevices, "getUserMedia").mockImplementation(heard);
}

const eraseAll = async () =>
  (await navigator.storage.getDirectory()).removeEntry("voices", { recursive: true }).catch(() => undefined);

beforeEach(async () => {
  await eraseAll();
  // A browser opens no sound before somebody has touched the page.
  await userEvent.click(document.body);
});
afterEach(async () => {
  bringRecordedSounds(undefined);
  vi.restoreAllMocks();
  await context?.close();
  context = undefined;
  localStorage.removeItem("tram-so-voices");
});

async function session() {
  const { desk, lead } = await openedOffice();
  const member = { id: lead, name: hungNhuong.leadName, role: "lead" as const };
  return { desk, member, office: "o", lock: () => undefined, handTo: () => undefined };
}

/** The screen of somebody who agreed to read these lines. */
async function record(): Promise<void> {
  const Screen = () => {
    const voices = createVoices();
    const begin = () => void voices.begin("người Bến Tre", "Tôi đồng ý.");
    return (
      <Show when={voices.all()[0]} fallback={<button onClick={begin}>Đồng ý</button>}>
        {(voice) => (
          <RecordPart
            part={{ code: "DT1", lines }}
            voice={voice()}
            voices={voices}
            onChoose={() => undefined}
            onOther={() => undefined}
          />
        )}
      </Show>
    );
  };
  show(() => <Screen />, { session: await session() });
  await page.getByRole("button", { name: "Đồng ý" }).click();
}

const button = (name: string) => page.getByRole("button", { name, exact: true });
const clips = async () => (await voicesHere())[0]?.clips ?? [];
/** By the clock of the sound, which a busy machine does not hurry. */
async function listenFor(seconds: number): Promise<void> {
  const from = context?.currentTime ?? 0;
  await expect.poll(() => (context?.currentTime ?? 0) - from).toBeGreaterThan(seconds);
}

/** What a clip sounds like, once it is played. */
async function heardFrom(mark: string) {
  const [voice] = await voicesHere();
  const bytes = await (await readVoiceClip(voice!.id, mark)).arrayBuffer();
  const sound = await new OfflineAudioContext(1, 48_000, 48_000).decodeAudioData(bytes);
  return { duration: sound.duration, samples: sound.getChannelData(0) };
}

test("a sentence read from far away is cut, levelled, made small, and found by its words", async () => {
  microphoneHears(spoken({ says: [{ seconds: 1.5, restsSeconds: 4 }], voice: -38, room: -80 }));
  await record();
  await expect.element(page.getByText(first.text, { exact: true })).toBeVisible();
  await button("Thu câu này").click();
  await expect.element(button("Xong câu này")).toHaveFocus();
  await listenFor(3);
  await button("Xong câu này").click();
  await expect.element(page.getByText("Đã cất câu này.")).toBeVisible();
  const [clip] = await clips();
  expect(clip).toMatchObject({ mark: first.mark, text: first.text, part: "DT1" });
  const { duration, samples } = await heardFrom(first.mark);
  expect(duration).toBeGreaterThan(1.6);
  expect(duration).toBeLessThan(2.2);
  expect(Math.abs(levelsOf(framesOf(samples)).voice - voiceAt)).toBeLessThan(3);
  expect(clip!.bytes).toBeLessThan(duration * 4_500);
  expect(recordedSounds()?.saysWhole(first.text)).toBe(true);
  expect(recordedSounds()?.saysWhole(second.text)).toBe(false);
  // What comes next is the large button.
  await button("Qua câu kế").click();
  await expect.element(page.getByText(second.text, { exact: true })).toBeVisible();
});

test("a sentence torn by loudness is said so kindly, and marked to be read again", async () => {
  microphoneHears(spoken({ says: [{ seconds: 1.2, restsSeconds: 1.5 }], voice: 3, room: -70 }));
  await record();
  await button("Thu câu này").click();
  await listenFor(2.5);
  await button("Xong câu này").click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Tiếng lớn quá nên bị rè.");
  await expect.element(page.getByText("Nên thu lại").first()).toBeVisible();
  expect((await clips())[0]!.fault).toBe("clipped");
});

test("where nobody speaks nothing is kept", async () => {
  microphoneHears(new Float32Array(48_000));
  await record();
  await button("Thu câu này").click();
  await listenFor(1);
  await button("Xong câu này").click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Máy chưa nghe được lời nào.");
  expect(await clips()).toEqual([]);
});

test("a microphone that nobody allows is told of, and can be tried again", async () => {
  vi.spyOn(navigator.mediaDevices, "getUserMedia").mockRejectedValue(new DOMException("no", "NotAllowedError"));
  await record();
  await button("Thu câu này").click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Mở quyền micrô");
  await expect.element(button("Thu câu này")).toBeVisible();
});

test("read at one go, each sentence is cut at the silence behind it, until none is left", async () => {
  microphoneHears(spoken({ says: [{ seconds: 1.4, restsSeconds: 1.3 }], voice: -22, room: -70 }));
  await record();
  await button("Đọc một lèo").click();
  await expect.element(page.getByText("Hết câu chưa thu rồi. Cảm ơn người đọc!")).toBeVisible();
  const kept = await clips();
  expect(kept.map(({ mark }) => mark)).toEqual([first.mark, second.mark, third.mark]);
  for (const { ms } of kept) expect(Math.abs(ms - 1_760)).toBeLessThan(400);
  expect(recordedSounds()?.saysWhole(`${first.text} ${second.text}`)).toBe(true);
});

test("a voice is erased with all that it read, after a second tap", async () => {
  microphoneHears(spoken({ says: [{ seconds: 1.2, restsSeconds: 1.5 }], voice: -22, room: -70 }));
  await record();
  await button("Thu câu này").click();
  await listenFor(2.5);
  await button("Xong câu này").click();
  await expect.element(page.getByText("Đã cất câu này.")).toBeVisible();
  show(() => <VoiceShelf />, { session: await session() });
  await page.getByRole("button", { name: "Xóa hết giọng này: người Bến Tre" }).click();
  expect(await voicesHere()).toHaveLength(1);
  await button("Xóa hết").click();
  await expect.element(page.getByText("Đã xóa hết giọng người Bến Tre.")).toBeVisible();
  const left: string[] = [];
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("voices");
  for await (const name of folder.keys()) left.push(name);
  expect([left, localStorage.getItem("tram-so-voices"), recordedSounds()]).toEqual([[], "", undefined]);
});
