import { describe, expect, test } from "vitest";
import {
  readClasses,
  readHours,
  readLines,
  readMinutes,
  readPhone,
  type DayTimes,
} from "../../src/tablet/rules/read-rules";

const tet = { from: "2027-02-05", to: "2027-02-12", name: "Tết Nguyên đán" };
const closed: DayTimes = [{}, {}];
const mornings: DayTimes = [{ from: "07:30", to: "11:30" }, {}];
const week = (monday: DayTimes): DayTimes[] => [monday, closed, closed, closed, closed, closed, closed];

describe("the hours a lead types", () => {
  test.each(["7:30", "07:30", "7h30", "0730", " 7 h 30 "])("“%s” is half past seven", (from) => {
    const read = readHours(week([{ from, to: "11:30" }, {}]), []);
    expect(read).toMatchObject({ value: { week: [[{ from: "07:30", to: "11:30" }], [], [], [], [], [], []] } });
  });

  test.each([
    ["an end without a beginning", [{ to: "11:30" }, {}], "còn thiếu"],
    ["an end before the beginning", [{ from: "11:30", to: "7:30" }, {}], "giờ đến phải sau"],
    ["an hour no clock has", [{ from: "25:00", to: "26:00" }, {}], "Ghi như 07:30"],
    [
      "an afternoon before the morning",
      [
        { from: "07:30", to: "11:30" },
        { from: "11:00", to: "16:00" },
      ],
      "phải sau giờ sáng",
    ],
  ] as [string, DayTimes, string][])("%s is named with its day", (_, monday, says) => {
    const read = readHours(week(monday), []);
    expect("fault" in read && read.fault).toContain("thứ Hai");
    expect("fault" in read && read.fault).toContain(says);
  });

  test("a week without one open day is put right, whatever else was typed", () => {
    const noDay = { fault: "Ghi giờ mở cửa cho ít nhất một ngày." };
    expect(readHours(week(closed), [])).toEqual(noDay);
    expect(readHours(week([{ from: " ", to: "" }, {}]), [tet])).toEqual(noDay);
  });

  test("the days an office is closed beside its week go with it", () => {
    expect(readHours(week(mornings), [tet])).toMatchObject({ value: { closures: [tet] } });
  });
});

describe("what an office writes line by line", () => {
  test("empty lines and repetitions are left out", () => {
    expect(readLines(" Bàn 1 \n\nBàn 2\nBàn  1", 12)).toEqual({ value: ["Bàn 1", "Bàn 2"] });
  });

  test("too many lines, or one too long, are named", () => {
    expect(readLines("a\nb\nc", 2)).toEqual({ fault: "Nhiều nhất 2 dòng. Bỏ bớt rồi lưu lại." });
    expect(readLines("x".repeat(81), 2)).toHaveProperty("fault");
  });

  test("a telephone has digits, or is not printed", () => {
    expect(readPhone(" 0270 000 0000 ")).toEqual({ value: "0270 000 0000" });
    expect(readPhone("(0270) 3822123")).toEqual({ value: "(0270) 3822123" });
    expect(readPhone("")).toEqual({ value: "" });
    for (const typed of ["gọi chị Thắm", "0270 000 000"])
      expect(readPhone(typed)).toHaveProperty("fault", expect.stringContaining(typed));
  });

  test("minutes are a whole number within limits", () => {
    const limits = { from: 5, to: 240 };
    expect(readMinutes("20", limits, "sai")).toEqual({ value: 20 });
    for (const typed of ["", "4", "241", "20.5", "hai mươi", "-5"])
      expect(readMinutes(typed, limits, "sai")).toEqual({ fault: "sai" });
  });
});

describe("the priority classes of a form", () => {
  const elderly = { id: "elderly", name: "Người cao tuổi", shown: "Người cao tuổi", minutes: "30", basis: "" };

  test("a usual class keeps its own words, another name is the office's", () => {
    expect(readClasses([elderly])).toEqual({ value: [{ id: "elderly", name: "", minutes: 30, basis: "" }] });
    expect(readClasses([{ ...elderly, name: "Từ 75 tuổi", basis: "Nội quy" }])).toMatchObject({
      value: [{ name: "Từ 75 tuổi", basis: "Nội quy" }],
    });
  });

  test("a class without a name, or with more than two hours, is named", () => {
    expect(readClasses([{ ...elderly, name: "", shown: "" }])).toHaveProperty("fault");
    expect(readClasses([{ ...elderly, minutes: "121" }])).toHaveProperty("fault");
  });
});
