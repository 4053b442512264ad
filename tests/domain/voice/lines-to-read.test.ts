import { expect, test } from "vitest";
import { commonLines, linesOfGuide, linesRead, nextUnread } from "../../../src/domain/voice/lines-to-read";
import { bytesOf, inOrder, readRecordedVoice, withClip } from "../../../src/domain/voice/recorded-voice";
import { soundMark } from "../../../src/domain/voice/sound-mark";
import { saysWhole } from "../../../src/domain/voice/sounds-for";
import { guideSentences } from "../../../src/content/voice/texts-to-speak";
import { readGuideFiles } from "../guide/read-guides";
import type { Guide } from "../../../src/domain/guide/guide";

const step = (id: string, say: string, goal = "Gửi hồ sơ.") => ({
  id,
  say,
  goal,
  hints: ["Nút màu xanh."],
  praise: "Đúng rồi!",
});
const guideOf = (...steps: ReturnType<typeof step>[]) => ({ steps }) as unknown as Pick<Guide, "steps">;
const clipOf = (text: string, place: string, part = "DT1") => ({
  mark: soundMark(text),
  text,
  part,
  place,
  ms: 2000,
  bytes: 6000,
  at: 0,
});

test("what the steps say is read first, and a sentence that stands twice is read once", () => {
  const lines = linesOfGuide(guideOf(step("open", "Chạm vào ô. Đợi một chút."), step("send", "Bấm gửi.")));
  expect(lines.map(({ text }) => text)).toEqual([
    "Chạm vào ô.",
    "Đợi một chút.",
    "Bấm gửi.",
    "Gửi hồ sơ.",
    "Nút màu xanh.",
    "Đúng rồi!",
  ]);
  expect(lines.map(({ step: n }) => n)).toEqual([1, 1, 2, 1, 1, 1]);
});

test("whoever reads all lines of a guide has read all that its player says", () => {
  for (const [file, guide] of readGuideFiles().slice(0, 12)) {
    const marks = linesOfGuide(guide as Guide).map(({ mark }) => mark);
    expect(new Set(marks), file).toEqual(new Set(guideSentences(guide as Guide).map(soundMark)));
  }
});

test("a sentence that was changed says so, beside the words of before; the others stay", () => {
  const before = linesOfGuide(guideOf(step("open", "Chạm vào ô."), step("send", "Bấm gửi.")));
  const clips = before.map(({ text, place }) => clipOf(text, place));
  const now = linesOfGuide(guideOf(step("first", "Mở máy."), step("open", "Chạm vào ô."), step("send", "Bấm Nộp.")));
  const read = linesRead("DT1", now, clips);
  const of = (text: string) => read.find((line) => line.text === text)!;
  expect(of("Chạm vào ô.").clip?.text).toBe("Chạm vào ô.");
  expect([of("Bấm Nộp.").clip, of("Bấm Nộp.").before]).toEqual([undefined, "Bấm gửi."]);
  expect([of("Mở máy.").clip, of("Mở máy.").before]).toEqual([undefined, undefined]);
  // The old sound is found by no text that stands anywhere.
  const has = (mark: string) => clips.some((clip) => clip.mark === mark);
  expect([saysWhole("Bấm gửi.", has), saysWhole("Bấm Nộp.", has)]).toEqual([true, false]);
});

test("the next sentence is the next that nobody read, then the first of those before", () => {
  const lines = linesOfGuide(guideOf(step("open", "Một. Hai. Ba.")));
  const read = linesRead("DT1", lines, [clipOf("Hai.", "x")]);
  expect(nextUnread(read, -1)).toBe(0);
  expect(nextUnread(read, 0)).toBe(2);
  expect(nextUnread(read, 5)).toBe(0);
  expect(nextUnread(read, 0, (mark) => mark === soundMark("Ba."))).toBe(3);
  expect(
    nextUnread(
      linesRead(
        "DT1",
        lines,
        lines.map(({ text, place }) => clipOf(text, place)),
      ),
      0,
    ),
  ).toBeUndefined();
});

test("what is said beside the guides keeps the order of its groups", () => {
  const lines = commonLines({ welcome: ["Chào bà con!"], answer: ["Đúng rồi!"], number: ["0", "1"] });
  expect(lines.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    "welcome: Chào bà con!",
    "answer: Đúng rồi!",
    "number: 0",
    "number: 1",
  ]);
});

test("a text is whole where every line of it can be said, from sentences or from pieces", () => {
  const marks = ["Còn", "3", "đến", "5", "lượt nữa", "Chào bà con!"].map(soundMark);
  const has = (mark: string) => marks.includes(mark);
  expect(saysWhole("Chào bà con!\nCòn 3–5 lượt nữa", has)).toBe(true);
  expect(saysWhole("Chào bà con!\nCô Lan chờ ở Bàn 2", has)).toBe(false);
  expect(saysWhole("", has)).toBe(false);
});

test("a voice is read from its file, or not at all; a sentence read again takes the place of the one before", () => {
  const voice = {
    id: "a",
    name: "người Bến Tre",
    consent: { text: "Tôi đồng ý.", at: 1 },
    clips: [clipOf("Một.", "x")],
  };
  expect(readRecordedVoice(JSON.stringify(voice))).toEqual(voice);
  expect([readRecordedVoice("{"), readRecordedVoice('{"id":"a"}')]).toEqual([undefined, undefined]);
  const again = withClip(voice, { ...clipOf("Một.", "x"), bytes: 9000 });
  expect([again.clips.length, bytesOf(again)]).toEqual([1, 9000]);
  expect(bytesOf(withClip(again, clipOf("Hai.", "y")))).toBe(15_000);
});

test("the voice that the office put first plays first; those nobody ordered come behind", () => {
  const voices = [{ id: "a" }, { id: "b" }, { id: "c" }];
  expect(inOrder(voices, ["c", "gone", "a"]).map(({ id }) => id)).toEqual(["c", "a", "b"]);
});
