import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../../src/domain/figures/figure-table";
import { fileName } from "../../../src/domain/figures/file-name";
import { writeCsv } from "../../../src/domain/figures/write-csv";
import { readCsv } from "../../../src/domain/team/read-csv";

const cellOf = (value: string | number) => writeCsv([[value]]).slice(1, -2);

describe("a saved CSV file", () => {
  test("parts its cells by what Excel expects where a comma stands before the tenths, and keeps Vietnamese", () => {
    const rows = [
      { label: 'Ấp "Chín", bên sông', cells: [3] },
      { label: "=1+1", cells: [0.5] },
    ];
    const table = { title: "Tới nhà", head: ["Mục", "Lượt"], rows, note: "Chỉ tính người chờ." };
    expect(writeCsv(linesOf([table]))).toBe(
      '\uFEFFTới nhà\r\nMục;Lượt\r\n"Ấp ""Chín"", bên sông";3\r\n\'=1+1;"0,5"\r\nChỉ tính người chờ.\r\n\r\n',
    );
  });

  test.each(["=1+1", "+84", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠a", " =1", "\u200B=1", "\u00A0+1", "\uFEFF@a"])(
    "hands a spreadsheet no formula: %j",
    (text) => expect(cellOf(text).replaceAll('"', "")).toBe(`'${text}`),
  );

  test.each(["\t=1", "\r=1", "\n=1", "\ttext"])("nor what stands behind a tab or a line's end: %j", (text) =>
    expect(cellOf(text)).toBe(`"'${text}"`),
  );

  test("keeps a cell whole that holds what any program parts cells by", () => {
    for (const text of ["A;=1+1", "A,=1+1", "A\t=1+1", "A\r\n=1+1", 'A"=1+1'])
      expect(cellOf(text)).toBe(`"${text.replaceAll('"', '""')}"`);
  });

  test("leaves numbers numbers, the negative ones as well, and words words", () => {
    expect([cellOf(-3), cellOf(0.5), cellOf("Ấp 1"), cellOf("1-2"), cellOf("")]).toEqual([
      "-3",
      '"0,5"',
      "Ấp 1",
      "1-2",
      "",
    ]);
  });

  test("is read back cell by cell, whatever stands in it", () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 4 }), (cells) => {
        const line = ["Tên", "Tổ", ...cells];
        const [read] = readCsv(writeCsv([line]).slice(1));
        expect(read!.map((cell, nth) => (cell === `'${line[nth]}` ? line[nth] : cell))).toEqual(line);
      }),
    ));
});

test("a file is named in Vietnamese that every disk can write", () => {
  expect(fileName("Báo cáo tháng 11 năm 2026 UBND xã Hưng Nhượng / ấp “Đông”", "csv")).toBe(
    "bao-cao-thang-11-nam-2026-ubnd-xa-hung-nhuong-ap-dong.csv",
  );
  expect(fileName("Số liệu ".repeat(40), "json").length).toBeLessThan(90);
});
