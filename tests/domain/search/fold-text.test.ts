import { expect, test } from "vitest";
import { foldedWords, foldText } from "../../../src/domain/search/fold-text";

test("marks and đ go, letters stay", () => {
  expect(foldText("Đăng ký TẠM TRÚ, ngủ lại nhà Cô Ễnh ưỡn")).toBe("dang ky tam tru, ngu lai nha co enh uon");
});

test("a letter typed in two strokes folds like the same letter in one", () => {
  for (const word of ["quyền", "Ấ", "ự", "ỵ", "Đường"]) {
    expect(foldText(word.normalize("NFD"))).toBe(foldText(word.normalize("NFC")));
  }
});

test("folding what is folded changes nothing", () => {
  const once = foldText("Trả tiền bằng mã QR");
  expect(foldText(once)).toBe(once);
});

test("words are parted by whatever is no letter and no digit", () => {
  expect(foldedWords("  Wi-Fi: mức 2, “VNeID”! ")).toEqual(["wi", "fi", "muc", "2", "vneid"]);
  expect(foldedWords("…")).toEqual([]);
});

test("Khmer, which has no spaces, is parted into its clusters, and keeps their signs", () => {
  expect(foldedWords("ប្តូរស៊ីម VNeID 2")).toEqual(["ប្តូ", "រ", "ស៊ី", "ម", "vneid", "2"]);
  expect(foldedWords("ទូរស័ព្ទ")).toEqual(foldedWords("ទូរស័ព្ទ".normalize("NFD")));
});
