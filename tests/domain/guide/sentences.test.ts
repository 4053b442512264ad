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

test("a script without spaces is counted by its dictionary", () => {
  expect(wordsIn("ខ្ញុំទៅផ្សារ", "spaces")).toBe(1);
  expect(wordsIn("ខ្ញុំទៅផ្សារ", "dictionary")).toBe(3);
});
