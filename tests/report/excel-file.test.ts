import readExcelFile from "read-excel-file/universal";
import { expect, test } from "vitest";
import { excelFile } from "../../src/report/excel-file";

const hamlets = {
  title: "Tới nhà, theo ấp",
  head: ["Mục", "Lượt"],
  rows: [
    { label: "Ấp 1", cells: [12] },
    { label: "Ấp 2", cells: ["07"] },
  ],
};

/** The sheets of a saved file, as a spreadsheet reads them again. */
const sheetsOf = async (tables: Parameters<typeof excelFile>[0]) => readExcelFile(new Blob([await excelFile(tables)]));

test("numbers are saved as numbers to add up, text as text even where it looks like a number", async () => {
  const [sheet] = await sheetsOf([hamlets]);
  expect(sheet?.data).toEqual([
    ["Mục", "Lượt"],
    ["Ấp 1", 12],
    ["Ấp 2", "07"],
  ]);
});

test("each table has a sheet of its own, numbered in the order of the report", async () => {
  const names = (await sheetsOf([hamlets, { ...hamlets, title: "Kết quả" }])).map(({ sheet }) => sheet);
  expect(names).toEqual(["1. Tới nhà, theo ấp", "2. Kết quả"]);
});

test("a title that Excel refuses as the name of a sheet still gives a file that opens", async () => {
  const title = "Báo cáo [tháng 11/2026]: các ấp và khu phố";
  const [sheet] = await sheetsOf([{ ...hamlets, title }]);
  expect(sheet?.sheet).toMatch(/^1\. Báo cáo/);
  expect(sheet?.sheet).not.toMatch(/[\\/?*[\]:]/);
  expect(sheet?.sheet.length).toBeLessThanOrEqual(31);
});

test("two long titles that begin alike get sheets of different names", async () => {
  const title = "Công sức của các thành viên tổ công nghệ số, ";
  const names = (await sheetsOf([1, 2].map((part) => ({ ...hamlets, title: title + part })))).map(({ sheet }) => sheet);
  expect(new Set(names).size).toBe(2);
});
