import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "../../../src/domain/search/fold-text";
import { wishOf } from "../../../src/domain/search/wish-words";

test.each([
  ["Hộ chiếu", "ho chieu"],
  ["lý lịch tư pháp", "ly lich tu phap"],
  ["tách thửa đất", "tach thua dat"],
  ["đăng kiểm xe", "dang kiem xe"],
  ["phạt nguội", "phat nguoi"],
  ["ly hôn", "ly hon"],
])("%s is an errand", (typed, kept) => expect(wishOf(typed)).toBe(kept));

const family = "Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split(" ");
const given = "Lan Hoa Thắm Phúc Tuấn Hùng Mai Cúc Đạt Tiến Sơn Phong Hồng Thu Xuân Bé Tí Năm Sáu".split(" ");
const called = "ông bà anh chị cô chú bác dì cậu em thầy".split(" ");

test("nobody's name is kept, with marks or without", () => {
  const name = fc.tuple(fc.constantFrom(...family), fc.constantFrom("Thị", "Văn", "Ngọc"), fc.constantFrom(...given));
  const told = fc.tuple(fc.constantFrom(...called), fc.constantFrom(...given));
  fc.assert(
    fc.property(fc.oneof(name, told), fc.constantFrom("", "giấy nhà "), fc.boolean(), (words, before, bare) => {
      const typed = before + words.join(" ");
      expect(wishOf(bare ? foldText(typed) : typed)).toBeUndefined();
    }),
  );
  for (const one of given) expect(wishOf(one), one).toBeUndefined();
});

test("no number is kept, however it is written, and no long story", () => {
  for (const typed of ["0903123456", "đất 123", "so 4a", "xe 51f12345", "tai khoan 0071000123"])
    expect(wishOf(typed), typed).toBeUndefined();
  expect(wishOf("xin giay phep xay nha tren dat thue")).toBeUndefined();
  expect(wishOf("")).toBeUndefined();
});
