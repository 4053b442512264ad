import { expect, test } from "vitest";
import { readOfficeFile, writeOfficeFile } from "../../../src/domain/office/office-file";

const office = { name: "Ủy ban nhân dân xã Hưng Nhượng", phone: "0275 000 0000" };

test("what a tablet writes is read back, and holds nothing but name and telephone", () => {
  const written = writeOfficeFile({
    ...office,
    publicAddress: "https://a.example.vn",
    desks: ["Bàn 1"],
  } as typeof office);
  expect(readOfficeFile(written)).toEqual({ ...office, hotlines: [] });
  expect(written).not.toContain("Bàn 1");
});

test("hotlines are those the office wrote in itself", () => {
  const hotlines = [{ name: "Tổng đài", number: "1900 0000" }];
  expect(readOfficeFile(writeOfficeFile({ ...office, hotlines }))).toEqual({ ...office, hotlines });
  expect(readOfficeFile(JSON.stringify({ ...office, hotlines }))).toEqual({ ...office, hotlines });
});

test("the usual hours go along, and closed days with them; holidays stay at the station", () => {
  const week = [...Array.from({ length: 6 }, () => [{ from: "07:30", to: "11:30" }]), []];
  const closures = [{ from: "2027-02-05", to: "2027-02-12", name: "Tết" }];
  const written = writeOfficeFile({ ...office, hours: { week, closures } });
  expect(readOfficeFile(written)).toEqual({ ...office, hotlines: [], week });
  expect(written).not.toContain("Tết");
});

test("a number is laid beside the pages as the office wrote it, brackets and dashes and all", () => {
  const hotlines = [{ name: "Công an xã", number: "(0275) 3822-123" }];
  expect(readOfficeFile(writeOfficeFile({ ...office, hotlines }))).toEqual({ ...office, hotlines });
});

test.each([
  "",
  "{",
  "[]",
  '"x"',
  '{"name":"x","phone":"gọi cô Ba"}',
  '{"name":"x","phone":"0275 38"}',
  '{"name":7}',
  '{"name":"x","week":[]}',
  '{"name":"x","week":[[{"from":"7 giờ","to":"11:30"}],[],[],[],[],[],[]]}',
  '{"name":"x","hotlines":[{"name":"x","number":"javascript:1"}]}',
])("%s is no office's file", (text) => expect(readOfficeFile(text)).toBeUndefined());
