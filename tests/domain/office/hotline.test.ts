import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHotline, wholeNumbers, writeHotline } from "../../../src/domain/office/hotline";

test.each([
  ["Trạm y tế xã: 0275 000 0000", { name: "Trạm y tế xã", number: "0275 000 0000" }],
  ["Tổng đài dịch vụ công - 1900.0000", { name: "Tổng đài dịch vụ công", number: "1900.0000" }],
  ["  Công an xã :0275 000 0001 ", { name: "Công an xã", number: "0275 000 0001" }],
  ["Công an xã: 0275-3822-123", { name: "Công an xã", number: "0275-3822-123" }],
  ["Công an xã 0275-3822-123", { name: "Công an xã", number: "0275-3822-123" }],
  ["Công an xã - 0275-3822-113", { name: "Công an xã", number: "0275-3822-113" }],
  ["Công an xã - (0275) 3822123", { name: "Công an xã", number: "(0275) 3822123" }],
  ["Công an xã (0275) 3822123", { name: "Công an xã", number: "(0275) 3822123" }],
  ["Cô Ba +84 275 3822123", { name: "Cô Ba", number: "+84 275 3822123" }],
  ["Điện lực：1900 1006", { name: "Điện lực", number: "1900 1006" }],
  ["Cấp cứu 115", { name: "Cấp cứu", number: "115" }],
  ["Tổ 3 – 0912.345.678", { name: "Tổ 3", number: "0912.345.678" }],
])("%s is a name and its number", (line, hotline) => expect(readHotline(line)).toEqual(hotline));

describe("a line that could be read in two ways is refused", () => {
  test.each([
    "Công an xã",
    "0275 000 0000",
    "113",
    "Công an xã: gọi cô Ba",
    ": 0275 000 0000",
    "",
    "Công an xã: 0275-3822",
    "Công an xã: 0275-3822: 123",
    "Công an xã: 0275-3822: 113",
    "Công an xã 0275 - 3822 - 113",
    "Công an xã 0275 - 113",
    "Công an xã: 113, 0275 3822 123",
    "Công an xã: 0275 3822 123 hoặc 113",
    "Tổ 3 0912 345 678",
  ])("%s", (line) => expect(readHotline(line)).toBeUndefined());
});

test("what is written is read as the same", () => {
  const hotline = { name: "Đội 47: tổ 3", number: "0275 000 0000" };
  expect(readHotline(writeHotline(hotline))).toEqual(hotline);
});

test("of the digits behind a name none is ever left in the name", () => {
  const digits = fc.string({ unit: fc.constantFrom(..."0123456789 .-()"), minLength: 1, maxLength: 18 });
  const number = fc.oneof(digits, fc.constantFrom("0275-3822-123", "(0275) 3822123", "1900 1006", "0275 - 3822 - 113"));
  fc.assert(
    fc.property(number, fc.constantFrom(": ", " - ", " ", " – "), (typed, between) => {
      const read = readHotline(`Công an xã${between}${typed}`);
      if (read) expect(read.number.replace(/\D/g, "")).toBe(typed.replace(/\D/g, ""));
    }),
    { numRuns: 2000 },
  );
});

test("a number that was cut in earlier days is neither printed nor laid beside the home pages", () => {
  const good = { name: "Trạm y tế xã", number: "0275 000 0000" };
  const office = { phone: "0275 38", hotlines: [{ name: "Công an xã: 0275-3822", number: "123" }, good] };
  expect(wholeNumbers(office)).toEqual({ phone: "", hotlines: [good] });
});
