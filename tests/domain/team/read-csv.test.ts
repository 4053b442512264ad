import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "../../../src/domain/team/read-csv";

test("semicolons or commas part the cells, whatever the head of the file has", () => {
  expect(readCsv("Tên;Ấp\r\nChị Liên;Ấp 1, đội 2\r\n")).toEqual([["Tên", "Ấp"], ["Chị Liên", "Ấp 1, đội 2"], [""]]);
  expect(readCsv("Tên,Ấp\nChị Liên,Ấp 1")).toEqual([
    ["Tên", "Ấp"],
    ["Chị Liên", "Ấp 1"],
  ]);
});

test("quotes keep lines, separators and doubled quotes inside", () => {
  expect(readCsv('a;b\n"một\nhai; ""ba""";c')).toEqual([
    ["a", "b"],
    ['một\nhai; "ba"', "c"],
  ]);
});

test("what a spreadsheet writes is read back, cell by cell", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "Ấ", ";", ",", "\t", '"', "\n", "\r", " ", "đ") });
  const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom(";", ",", "\t"), fc.constantFrom("\r\n", "\n", "\r"), (lines, mark, end) => {
      const all = [["Tên", "Tổ", "Ấp"], ...lines];
      const text = all.map((line) => line.map((one) => `"${one.replaceAll('"', '""')}"`).join(mark)).join(end);
      expect(readCsv(text)).toEqual(all);
    }),
  );
});

test("lines end with CR alone as well, and the first line with a separator says which it is", () => {
  expect(readCsv("Tổ công nghệ số\rTên\tViệc\rLiên\tgiấy tờ; lừa đảo; thuế")).toEqual([
    ["Tổ công nghệ số"],
    ["Tên", "Việc"],
    ["Liên", "giấy tờ; lừa đảo; thuế"],
  ]);
});

test("a quote that nobody closed hides no line", () => {
  expect(readCsv('Tên,Tổ\n"Liên,Tổ 1\nBình,"Tổ 2"')).toEqual([
    ["Tên", "Tổ"],
    ['"Liên', "Tổ 1"],
    ["Bình", "Tổ 2"],
  ]);
});
