import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makePack } from "../../../src/content/voice/make-pack";
import { missingTools, speakWithEspeak } from "../../../src/content/voice/speak-with-espeak";
import { splitOgg } from "../../../src/content/voice/split-ogg";
import { commonTexts, guideSentences } from "../../../src/content/voice/texts-to-speak";
import type { Step } from "../../../src/domain/guide/guide";
import { soundMark } from "../../../src/domain/voice/sound-mark";
import { soundsFor } from "../../../src/domain/voice/sounds-for";
import { openVoice } from "../../../src/domain/voice/voice-file";
import { linesOf } from "../../../src/board/announce-calls";
import { tinyOgg } from "./tiny-ogg";

const step = (say: string): Step => ({
  id: "one",
  do: "Chạm.",
  goal: "Mở trang.",
  say,
  screen: { kind: "home", parts: [] },
  done: { tap: "a" },
  hints: ["Tìm ô xanh.", "Chạm ô xanh."],
  mistakes: [],
  helper: "Ngồi cạnh.",
});
const guide = (say: string) => [{ code: "DT1", steps: [step(say)] }];

function folders() {
  const folder = mkdtempSync(join(tmpdir(), "voice-"));
  return { clips: join(folder, "clips"), pack: join(folder, "pack") };
}

function speaker() {
  const said: string[] = [];
  return { said, speak: async (text: string) => (said.push(text), tinyOgg(text)) };
}

const soundsIn = (pack: string, part: string) => openVoice(new Uint8Array(readFileSync(join(pack, `${part}.voice`))));

test("a guide has a file of its own, in which each of its sentences is found by its text", async () => {
  const at = folders();
  const { speak } = speaker();
  const made = await makePack({ guides: guide("Mình tập. Chạm mã OTP."), speak, ...at });
  expect(readdirSync(at.pack).sort()).toEqual(["DT1.voice", "common.voice"]);
  const sounds = soundsIn(at.pack, "DT1");
  expect([...sounds.keys()].sort()).toEqual(
    ["Chạm mã OTP.", "Chạm ô xanh.", "Mình tập.", "Mở trang.", "Tìm ô xanh."].map(soundMark).sort(),
  );
  const whole = Buffer.concat(sounds.get(soundMark("Chạm mã OTP."))!);
  expect(whole).toEqual(Buffer.from(tinyOgg("Chạm mã ô tê pê.")));
  expect(made).toMatchObject({ parts: 2, texts: commonTexts().length + 5, made: commonTexts().length + 5 });
});

test("only what was changed is spoken again, and the sound of before is gone from the pack", async () => {
  const at = folders();
  await makePack({ guides: guide("Mình tập."), speak: speaker().speak, ...at });
  const { said, speak } = speaker();
  const again = await makePack({ guides: guide("Mình tập nhé."), speak, ...at });
  expect(said).toEqual(["Mình tập nhé."]);
  expect(again.made).toBe(1);
  expect(soundsIn(at.pack, "DT1").has(soundMark("Mình tập."))).toBe(false);
});

test("sounds that begin differently make no pack, since a file has one beginning for all", async () => {
  const at = folders();
  let first = true;
  const speak = async (text: string) => tinyOgg(text, first ? ((first = false), "other") : "head");
  await expect(makePack({ guides: [], speak, ...at })).rejects.toThrow("begin differently");
});

test("what is no stream of Ogg is refused, and a stream tells how long it is", () => {
  expect(splitOgg(tinyOgg("abc"))).toMatchObject({ seconds: 3 });
  expect(() => splitOgg(new Uint8Array(60))).toThrow();
});

test("every number can be called, to the usual counters", () => {
  const marks = new Set(commonTexts().map(soundMark));
  const has = (mark: string) => marks.has(mark);
  for (const number of ["A-017", "B-100", "Z-999"]) {
    const [call, ...others] = linesOf({ number, counter: "Bàn 2" }).split("\n");
    expect(soundsFor(call!, has)).toHaveLength(1);
    expect(soundsFor(others[0]!, has)).toHaveLength(4);
    expect(soundsFor(others[1]!, has)).toHaveLength(2);
  }
});

test("a guide's own words are spoken, its mistakes are not", () => {
  const wrong = { tap: "b", say: "Chưa phải ô này." };
  const texts = guideSentences({ steps: [{ ...step("Chạm ô."), mistakes: [wrong], praise: "Giỏi quá!" }] });
  expect(texts).toContain("Giỏi quá!");
  expect(texts).not.toContain(wrong.say);
});

test.skipIf(missingTools().length > 0)(
  "espeak-ng and Opus make sounds of a breath's length, all of one beginning",
  async () => {
    const [short, long] = await Promise.all([
      speakWithEspeak("Chạm."),
      speakWithEspeak("Chạm hình bánh xe rồi nhấc tay."),
    ]);
    const [one, two] = [splitOgg(new Uint8Array(short)), splitOgg(new Uint8Array(long))];
    expect(Buffer.compare(one.head, two.head)).toBe(0);
    expect(one.seconds).toBeGreaterThan(0.2);
    expect(two.seconds).toBeGreaterThan(one.seconds * 2);
    expect(two.sound.length).toBeLessThan(two.seconds * 1200);
  },
);
