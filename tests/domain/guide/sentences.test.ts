import { expect, test } from "vitest";
import { sentencesOf, wordsIn } from "../../../src/domain/guide/sentences";

test.each([
  ["Chạm nút xanh.", 1],
  ["Chạm nút xanh. Rồi chờ.", 2],
  ["Hỏi “Nút nào?” Rồi chờ bà con tìm.", 2],
  ["Hỏi “Nút nào?”. Rồi chờ bà con tìm.", 2],
  ["Trả 25.000 đồng ở dichvucong.gov.vn nhé", 1],
  ["Trả lời: Dạ, để tôi làm.", 1],
  ["", 0],
])("“%s” has %i sentences", (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

test("signs standing alone are no words", () => {
  expect(wordsIn("Trạm Số – nơi bà con tập 1 · 2 · 3")).toBe(9);
});

test("Khmer, which is written without spaces, is counted by its clusters, two for a word", () => {
  expect(wordsIn("ខ្ញុំទៅផ្សារ", "spaces")).toBe(1);
  expect(wordsIn("ខ្ញុំទៅផ្សារ", "clusters")).toBe(2);
  expect(wordsIn("ចុច “Nộp hồ sơ” ពីរដង 2", "clusters")).toBe(3 + 1 + 3);
});

test("a Khmer sentence ends with its own full stop", () => {
  expect(sentencesOf("ចុច «បន្ត»។ រួចរង់ចាំ។")).toEqual(["ចុច «បន្ត»។", "រួចរង់ចាំ។"]);
});
