import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noticeRealData, noticeTyped } from "../../../src/domain/practice/real-data";

const digits = (length: number) =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((all) => all.join(""));
const notInvented = (number: string) => !number.startsWith("000");
const kinds = fc.constantFrom(
  "text" as const,
  "search" as const,
  "citizen-id" as const,
  "phone" as const,
  "money" as const,
);
const gap = fc.constantFrom("", " ", ".", "-", "\u00a0", " - ", "–");

/** Writes a number as people do: blocks of three with something between, perhaps in full-width digits. */
const written = (number: string, between: string, wide: boolean) => {
  const spaced = number.replace(/(\d{3})(?=\d)/g, `$1${between}`);
  return wide ? spaced.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : spaced;
};

describe("noticed in every field", () => {
  test("an identity number of twelve digits, and the old one of nine, however written", () => {
    fc.assert(
      fc.property(
        fc.oneof(digits(12), digits(9)).filter(notInvented),
        gap,
        fc.boolean(),
        kinds,
        (id, between, wide, kind) => {
          expect(noticeRealData(`số ${written(id, between, wide)} nha`, kind)).toBeDefined();
        },
      ),
    );
  });

  test("a mobile number after 0, 84 or +84, however written", () => {
    const number = fc
      .tuple(fc.constantFrom("0", "84", "+84", "+84 "), fc.constantFrom("3", "5", "7", "8", "9"), digits(8))
      .map(([start, net, rest]) => start + net + rest);
    fc.assert(
      fc.property(number, gap, fc.boolean(), kinds, (phone, between, wide, kind) => {
        expect(noticeRealData(written(phone, between, wide), kind)).toBe("phone");
      }),
    );
  });

  test.each([
    ["0912 345 678", "phone"],
    ["(+84) 912-345-678", "phone"],
    ["0912\u00a0345\u00a0678", "phone"],
    ["０９１２３４５６７８", "phone"],
    ["091\u200b2345678", "phone"],
    ["079 200 012 345", "citizen-id"],
    ["320 123 456", "citizen-id"],
    ["tui là 079200012345, sdt 000 123 4567", "citizen-id"],
    ["000123456789 079200012345", "citizen-id"],
  ])("%s", (text, kind) => expect(noticeRealData(text, "text")).toBe(kind));
});

describe("never noticed", () => {
  test("invented numbers, which start with 000, whole or half typed", () => {
    fc.assert(
      fc.property(digits(9), fc.nat(9), gap, kinds, (rest, length, between, kind) => {
        expect(noticeRealData(written(`000${rest.slice(0, length)}`, between, false), kind)).toBeUndefined();
      }),
    );
  });

  test("a field's own practice value, as far as it is typed", () => {
    const values = fc.constantFrom("Nguyễn Thị Bông", "000 123 456 789", "000123", "Luamoi@2026", "50.000");
    const fields = fc.constantFrom("otp" as const, "password" as const, "text" as const, "money" as const);
    fc.assert(
      fc.property(values, fc.nat(15), fields, (value, length, kind) => {
        expect(noticeRealData(value.slice(0, length), kind, value)).toBeUndefined();
      }),
    );
  });

  test.each(["", "Nguyễn Thị Bông", "ấp 3, xã Hưng Nhượng", "sinh 12/05/1958", "50.000 đồng", "tạm trú 2 năm"])(
    "ordinary words: %s",
    (text) => expect(noticeRealData(text, "text")).toBeUndefined(),
  );
});

describe("codes and passwords", () => {
  test("any code of four to eight digits but the practice one is noticed in a code field", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 8 }).chain(digits), (code) => {
        fc.pre(!"000123".startsWith(code));
        expect(noticeRealData(code, "otp", "000123")).toBeDefined();
      }),
    );
    expect(noticeRealData("12", "otp", "000123")).toBeUndefined();
    expect(noticeRealData("4821", "text")).toBeUndefined();
  });

  test("anything but the practice value is noticed in a password field, from the first letter", () => {
    expect(noticeRealData("b", "password", "Luamoi@2026")).toBe("password");
    expect(noticeRealData("Luamoi@2027", "password", "Luamoi@2026")).toBe("password");
    expect(noticeRealData("x", "password")).toBe("password");
    expect(noticeRealData("Lua", "password", "Luamoi@2026")).toBeUndefined();
  });
});

describe("what is typed", () => {
  test.each([
    ["9704 3612 3456 7890", "card"],
    ["9704361234567890123", "card"],
    ["0270 3822 123", "phone"],
    ["+84 24 3825 1234", "phone"],
    ["482 913", "otp"],
    ["mã xác nhận 4829", "otp"],
    ["OTP là 4829", "otp"],
    ["mật khẩu là Bongdien1960", "password"],
    ["mk: bong60", "password"],
    ["Bongdien1960", "password"],
    ["bong@1960", "password"],
    ["079200012345", "citizen-id"],
  ])("“%s” is noticed in a name, in a search, and where money goes", (text, what) => {
    expect(noticeTyped(text, "text", "Nguyễn Thị Tập")).toBe(what);
    expect(noticeTyped(text, "search")).toBe(what);
    if (!/^\d{3} \d{3}$/.test(text)) expect(noticeTyped(text, "money", "50.000")).toBe(what);
  });

  test.each([
    "Trần Văn Bảy",
    "nguyen thi tap",
    "Vườn dừa ông Bảy",
    "ấp 3, xã Bài Tập",
    "quên mật khẩu vneid mức 2",
    "đường 30 tháng 4, số 125",
    "dichvucong.gov.vn",
    "trả tiền điện tháng 11 năm 2026",
    "VNeID",
  ])("“%s” is nobody's secret", (text) => {
    expect(noticeTyped(text, "text")).toBeUndefined();
    expect(noticeTyped(text, "search")).toBeUndefined();
  });

  test("amounts and numbers on their way are none; the sample of the field never is", () => {
    expect(noticeTyped("500000", "money", "50.000")).toBeUndefined();
    expect(noticeTyped("000 123", "citizen-id", "000 123 456 789")).toBeUndefined();
    expect(noticeTyped("582 046", "text", "582 046")).toBeUndefined();
  });
});
