import { expect, test } from "vitest";
import { readHotline, writeHotline } from "../../../src/domain/office/hotline";

test.each([
  ["Trạm y tế xã: 0275 000 0000", { name: "Trạm y tế xã", number: "0275 000 0000" }],
  ["Tổng đài dịch vụ công - 1900.0000", { name: "Tổng đài dịch vụ công", number: "1900.0000" }],
  ["  Công an xã :0275 000 001 ", { name: "Công an xã", number: "0275 000 001" }],
])("%s is a name and its number", (line, hotline) => expect(readHotline(line)).toEqual(hotline));

test.each(["Công an xã", "0275 000 0000", "Công an xã: gọi cô Ba", ": 0275 000 0000", ""])("%s is none", (line) =>
  expect(readHotline(line)).toBeUndefined(),
);

test("what is written is read as the same", () => {
  const hotline = { name: "Đội 47: tổ 3", number: "0275 000 0000" };
  expect(readHotline(writeHotline(hotline))).toEqual(hotline);
});
