import fc from "fast-check";
import { expect, test } from "vitest";
import { numberAloud } from "../../../src/domain/voice/number-words";
import { spokenText } from "../../../src/domain/voice/spoken-text";

test.each([
  ["Nhập mã OTP (mã xác nhận).", "Nhập mã ô tê pê, mã xác nhận."],
  ["Mở VNeID, quét mã QR.", "Mở vi en i ai đi, quét mã quy rờ."],
  ["Máy Android là CH Play.", "Máy an roi là xê hát lây."],
  ["Giấy CT07 đóng dấu sẵn.", "Giấy xê tê không bảy đóng dấu sẵn."],
  ["Số A-017", "Số a không một bảy"],
  ["Bắt Wi-Fi cho Zalo.", "Bắt goai phai cho da lô."],
])("what is no Vietnamese word is said as people call it: %s", (text, said) => expect(spokenText(text)).toBe(said));

test.each([
  ["Gọi 0901 234 567.", "Gọi không chín không một hai ba bốn năm sáu bảy."],
  [
    "Gọi 1900 1234 hay 18001096.",
    "Gọi một chín không không một hai ba bốn hay một tám không không một không chín sáu.",
  ],
  ["Số nhận là 1414.", "Số nhận là một bốn một bốn."],
  ["Mã “739 105”.", "Mã, bảy ba chín một không năm."],
  ["Hồ sơ 0004", "Hồ sơ không không không bốn"],
])("codes and telephone numbers are said digit by digit: %s", (text, said) => expect(spokenText(text)).toBe(said));

test.each([
  ["Đòi 1.500.000 đồng.", "Đòi một triệu năm trăm ngàn đồng."],
  ["Hết 25.000đ.", "Hết hai mươi lăm ngàn đồng."],
  ["Dòng “+81.000 đồng”.", "Dòng, cộng tám mươi mốt ngàn đồng."],
  ["Trái nặng 1,2 kg.", "Trái nặng một phẩy hai ký."],
  ["Khách 100 trái, 50%.", "Khách một trăm trái, năm mươi phần trăm."],
  ["Chừng 10–15 phút", "Chừng mười đến mười lăm phút"],
  ["Bước 3/9", "Bước ba trên chín"],
])("amounts are said as numbers: %s", (text, said) => expect(spokenText(text)).toBe(said));

test.each([
  [
    "Ngày mới là 31/12/2027, bà con chạm “Xong”.",
    "Ngày mới là ba mươi mốt tháng mười hai năm hai ngàn không trăm hai mươi bảy, bà con chạm, Xong.",
  ],
  ["Thẻ ghi tới 31-12.", "Thẻ ghi tới ba mươi mốt tháng mười hai."],
  ["Cháu sinh năm 2020, nhà gần.", "Cháu sinh năm hai ngàn không trăm hai mươi, nhà gần."],
])("days and years are said as such: %s", (text, said) => expect(spokenText(text)).toBe(said));

test.each([
  ["Tìm đuôi gov.vn.", "Tìm đuôi gốp chấm vê en."],
  ["Vô vneid.gov.vn, tìm", "Vô vi en i ai đi chấm gốp chấm vê en, tìm"],
  ["Trang capnhat-vneid.example là giả", "Trang cập nhật vi en i ai đi chấm ích dem bồ là giả"],
])("addresses are said with their dots: %s", (text, said) => expect(spokenText(text)).toBe(said));

test("what stands in quotes gets a short rest on both sides, and no two marks stand beside each other", () => {
  expect(spokenText("Bà con chạm ô “Giấy thuê nhà, mặt sau” để kèm.")).toBe(
    "Bà con chạm ô, Giấy thuê nhà, mặt sau, để kèm.",
  );
});

test("plain Vietnamese stays as it is, and said twice is said alike", () => {
  const plain = "Bà con chạm hình bánh xe rồi nhấc tay. Chạm nhẹ thôi, khỏi đè lâu.";
  expect(spokenText(plain)).toBe(plain);
  expect(spokenText(plain.normalize("NFD"))).toBe(plain);
});

test.each([
  [0, "không"],
  [5, "năm"],
  [10, "mười"],
  [15, "mười lăm"],
  [21, "hai mươi mốt"],
  [55, "năm mươi lăm"],
  [101, "một trăm lẻ một"],
  [1005, "một ngàn không trăm lẻ năm"],
  [12_050, "mười hai ngàn không trăm năm mươi"],
  [1_000_000, "một triệu"],
])("%i is %s", (number, said) => expect(numberAloud(number)).toBe(said));

test("no figure is left for the voice to guess, and no two numbers are said alike", () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.nat(999_999_999), (one, other) => {
      expect(numberAloud(one)).not.toMatch(/\d|undefined| {2}/);
      if (one !== other) expect(numberAloud(one)).not.toBe(numberAloud(other));
    }),
  );
});
