import fc from "fast-check";
import { expect, test } from "vitest";
import { soundMark } from "../../../src/domain/voice/sound-mark";
import { piecesOf, soundsFor } from "../../../src/domain/voice/sounds-for";
import { openVoice, packVoice } from "../../../src/domain/voice/voice-file";

const sentences = ["Bà con chạm “Tiếp”.", "Chạm nhẹ thôi."];
const marks = new Map(
  [...sentences, "Còn", "3", "đến", "5", "lượt nữa", "A", "0", "1", "7"].map((t) => [soundMark(t), t]),
);
const said = (text: string) => soundsFor(text, (mark) => marks.has(mark)).map(({ mark }) => marks.get(mark));

test("a text is said sentence by sentence, each with a rest behind it", () => {
  expect(said(sentences.join(" "))).toEqual(sentences);
  expect(soundsFor(sentences.join(" "), () => true).every(({ rests }) => rests)).toBe(true);
});

test("a text that was changed by one letter is not said with the sound of before, nor is half of it", () => {
  expect(said("Bà con chạm “Tiêp”. Chạm nhẹ thôi.")).toEqual([]);
  expect(said("Bà con đừng chạm “Tiếp”. Chạm nhẹ thôi.")).toEqual([]);
});

test("a line without sound is passed over, the line behind it is said", () => {
  expect(said("Chỗ này mới viết.\nChạm nhẹ thôi.")).toEqual(["Chạm nhẹ thôi."]);
});

test("a line with numbers is put together of its pieces, a number digit by digit", () => {
  expect(said("Còn 3–5 lượt nữa")).toEqual(["Còn", "3", "đến", "5", "lượt nữa"]);
  expect(said("A-017")).toEqual(["A", "0", "1", "7"]);
  expect(piecesOf("A‑017")).toEqual(["A", "0", "1", "7"]);
  expect(piecesOf("Tới Bàn 2")).toEqual(["Tới Bàn", "2"]);
  expect(piecesOf("Số 42, số 123")).toEqual(["Số", "42", "số", "1", "2", "3"]);
  expect(piecesOf("Trạm đang nghỉ, 13:00 mở lại.")).toEqual(["Trạm đang nghỉ", "13", "giờ mở lại"]);
  expect(said("Còn 3–6 lượt nữa")).toEqual([]);
});

test("a mark is of the text alone: not of how its accents are stored, nor of the width of its blanks", () => {
  expect(soundMark("Bước 1 tiếp".normalize("NFD"))).toBe(soundMark("Bước\u00a01  tiếp "));
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), (one, other) => {
      const same = (text: string) =>
        text
          .normalize("NFC")
          .replace(/\s+/gu, " ")
          .replace(/^ |[ .,]+$/gu, "");
      expect(soundMark(one) === soundMark(other)).toBe(same(one) === same(other));
    }),
  );
});

test("what is packed is found by its mark, behind the head that all share", () => {
  const clip = fc.record({ mark: fc.stringMatching(/^[0-9a-z]{1,11}$/), bytes: fc.uint8Array() });
  const file = fc.record({ head: fc.uint8Array(), clips: fc.uniqueArray(clip, { selector: ({ mark }) => mark }) });
  fc.assert(
    fc.property(file, ({ head, clips }) => {
      const found = openVoice(packVoice({ head, clips }));
      expect([...found].map(([mark, bytes]) => ({ mark, bytes }))).toEqual(
        clips.map(({ mark, bytes }) => ({ mark, bytes: [head, bytes] })),
      );
    }),
  );
});

test("a file that was cut off is refused whole", () => {
  const file = packVoice({ head: Uint8Array.of(1, 2), clips: [{ mark: "a", bytes: Uint8Array.of(3, 4, 5) }] });
  expect(() => openVoice(file.subarray(0, file.length - 1))).toThrow();
  expect(() => openVoice(Uint8Array.of(60, 33, 100))).toThrow();
});
