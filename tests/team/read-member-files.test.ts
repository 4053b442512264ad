import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readMemberLines, type KnownWords } from "../../src/domain/team/member-line";
import { readSheet } from "../../src/team/members/read-sheet";

const folder = "tests/files/members";

const known: KnownWords = {
  roles: new Map([
    ["tinh nguyen vien", "volunteer"],
    ["dieu phoi", "coordinator"],
    ["to truong", "lead"],
  ]),
  organisations: new Map([
    ["hoi phu nu", "womens-union"],
    ["doan thanh nien", "youth-union"],
    ["hoi nong dan", "farmers-association"],
  ]),
  hamlets: new Map([
    ["ap 1", "h1"],
    ["ap 2", "h2"],
  ]),
  topics: new Map([
    ["lam giay to tren mang", "papers"],
    ["tranh bi lua", "safety"],
  ]),
  members: [],
};

/** The same four invented people stand in every file that can be read. */
const people = [
  {
    name: "Nguyễn Thị Thử",
    role: "lead",
    organisation: "womens-union",
    team: "Tổ ấp 1",
    hamlet: "h1",
    topics: ["papers", "safety"],
  },
  { name: "Đặng Văn Mẫu", role: "volunteer", organisation: "youth-union", team: "Tổ ấp 1", hamlet: "h1" },
  {
    name: "Huỳnh Ngọc Ví Dụ",
    role: "volunteer",
    organisation: "farmers-association",
    team: "Tổ ấp 2",
    hamlet: "h2",
    topics: ["safety"],
  },
  { name: "Trường Giả Định", role: "coordinator", team: "Tổ ấp 2" },
];

async function read(name: string) {
  const bytes = readFileSync(`${folder}/${name}`);
  const sheet = await readSheet(new File([bytes], name));
  if ("fault" in sheet) return { fault: sheet.fault };
  return { ...readMemberLines(sheet.rows, known), ignored: sheet.ignored };
}

/** What each file gives: the four people, with the headings that are not taken; or every fault by its row. */
const whole: Record<string, string[]> = {
  "utf-8-comma.csv": [],
  "utf-8-mark-semicolon.csv": [],
  "unicode-text-utf-16le-tab.txt": [],
  "utf-16be-tab.txt": [],
  "utf-16le-no-mark-semicolon.csv": [],
  "windows-1258-semicolon.csv": [],
  "windows-1258-headings-unmarked.csv": [],
  "mac-cr-comma.csv": [],
  "sep-line-utf-8.csv": [],
  "decomposed-utf-8.csv": [],
  "iceland-d-utf-8.csv": [],
  "all-quoted-lines-in-cells.csv": [],
  "title-above-family-apart.csv": ["STT", "Số điện thoại"],
  "title-above-days-and-numbers.xlsx": ["STT", "Ngày sinh", "Số điện thoại"],
};
const faulty: Record<string, [row: number, column: string, fault: string][]> = {
  "ansi-letters-lost.csv": [
    [2, "name", "garbled"],
    [3, "name", "garbled"],
    [4, "name", "garbled"],
    [5, "name", "garbled"],
  ],
  "utf-8-damaged.csv": [
    [2, "name", "garbled"],
    [3, "name", "garbled"],
  ],
  "tcvn3-font.csv": [
    [2, "name", "garbled"],
    [3, "name", "garbled"],
  ],
  "cells-excel-changed.xlsx": [
    [2, "name", "no-letters"],
    [3, "team", "no-letters"],
    [4, "team", "no-letters"],
    [4, "hamlet", "unknown"],
  ],
};
const refused: Record<string, string> = {
  "old-excel.xls": "đời cũ (.xls)",
  "no-headings.csv": "thiếu cột “Tên”",
};

describe("a file of members as an office in Vietnam writes it", () => {
  test.each(Object.entries(whole))("%s is read whole", async (name, ignored) => {
    expect(await read(name)).toEqual({ faults: [], lines: people, ignored });
  });

  test.each(Object.entries(faulty))("%s is refused row by row", async (name, faults) => {
    const { faults: found = [] } = (await read(name)) as ReturnType<typeof readMemberLines>;
    expect(found.map(({ row, column, fault }) => [row, column, fault])).toEqual(faults);
  });

  test.each(Object.entries(refused))("%s is refused with what to do", async (name, says) => {
    expect(await read(name)).toEqual({ fault: expect.stringContaining(says) });
  });

  test("every file of the folder is read here", () => {
    const told = [whole, faulty, refused].flatMap((one) => Object.keys(one));
    expect(readdirSync(folder).filter((name) => !name.startsWith("."))).toEqual([...told].sort());
  });
});
