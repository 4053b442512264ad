import { describe, expect, test } from "vitest";
import { readCells } from "../../../src/team/members/read-cells";
import { mostLines, readSheet } from "../../../src/team/members/read-sheet";
import { writeTemplate } from "../../../src/team/members/write-template";
import { teamWords } from "../../../src/wording/team-words";

const { columns, file } = teamWords();

// Made before the tests: what loads the Excel parts must not cost one of them its time.
const template = new File([await writeTemplate()], file.templateName);
await readCells(template);

/** A file of these lines, as a spreadsheet saves it. */
const fileOf = (...lines: string[]) => new File([lines.join("\r\n")], "thanh-vien.csv");

async function rowsOf(...lines: string[]) {
  const sheet = await readSheet(fileOf(...lines));
  if ("fault" in sheet) throw new Error(sheet.fault);
  return sheet;
}

describe("the columns of a file of members", () => {
  test("stand in any order, under any of their words, with whatever capitals and marks", async () => {
    const { rows, ignored } = await rowsOf("TO;chuc danh;Họ và tên;Ghi chú;Khóm", "Tổ 1;Tổ trưởng;Liên;mới;Ấp 1");
    expect(rows).toMatchObject([{ name: "Liên", role: "Tổ trưởng", team: "Tổ 1", hamlet: "Ấp 1", topics: "" }]);
    expect(ignored).toEqual(["Ghi chú"]);
  });

  test("of a name in two halves give one name, and the half is not called a column that is ignored", async () => {
    const { rows, ignored } = await rowsOf("Họ và tên đệm;Tên", "Nguyễn Thị;Liên", ";Khôi");
    expect(rows.map(({ name }) => name)).toEqual(["Nguyễn Thị Liên", "Khôi"]);
    expect(ignored).toEqual([]);
  });

  test("may stand under a title, but not further down than ten lines", async () => {
    const title = (lines: number) => Array.from({ length: lines }, () => "Danh sách tổ");
    const { rows } = await rowsOf(...title(9), columns.name, "Liên");
    expect(rows).toMatchObject([{ name: "Liên", row: 11 }]);
    expect(await readSheet(fileOf(...title(10), columns.name, "Liên"))).toEqual({ fault: file.noColumns });
  });
});

describe("the lines of a file of members", () => {
  test("keep the number the sheet shows, over lines that are empty", async () => {
    const { rows } = await rowsOf(`${columns.name};${columns.team}`, "Liên;Tổ 1", "; ", "Khôi;");
    expect(rows.map(({ name, row }) => [name, row])).toEqual([
      ["Liên", 2],
      ["Khôi", 4],
    ]);
  });

  test("with a team and no name are kept, so that the missing name is told", async () => {
    const { rows } = await rowsOf(`${columns.name};${columns.team}`, ";Tổ 1");
    expect(rows).toMatchObject([{ name: "", team: "Tổ 1", row: 2 }]);
  });

  test("are refused when there is none, and when there are more than any ward has people in its teams", async () => {
    expect(await readSheet(fileOf(columns.name, " "))).toEqual({ fault: file.empty });
    const people = (n: number) => Array.from({ length: n }, (_, nth) => `Người ${nth}`);
    expect((await rowsOf(columns.name, ...people(mostLines))).rows).toHaveLength(mostLines);
    expect(await readSheet(fileOf(columns.name, ...people(mostLines + 1)))).toEqual({ fault: file.tooMany(mostLines) });
  });
});

test("a text is read as text even when it is named an Excel file, and an Excel file with a password is told", async () => {
  const named = new File(["Tên\nLiên"], "thanh-vien.xlsx");
  expect(await readCells(named)).toEqual({ cells: [["Tên"], ["Liên"]] });
  const locked = new File([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)], "thanh-vien.xlsx");
  expect(await readCells(locked)).toEqual({ fault: file.oldExcel });
});

test("the template a lead downloads is a file the desk reads back", async () => {
  const sheet = await readSheet(template);
  const [name, role, organisation, team, hamlet, topics] = file.example;
  expect(sheet).toEqual({ rows: [{ name, role, organisation, team, hamlet, topics, row: 2 }], ignored: [] });
});
