import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparable, readMemberLines, type KnownWords, type SheetRow } from "../../../src/domain/team/member-line";

const known: KnownWords = {
  roles: new Map([
    ["tinh nguyen vien", "volunteer"],
    ["to truong", "lead"],
  ]),
  organisations: new Map([["hoi phu nu", "womens-union"]]),
  hamlets: new Map([["ap 1", "h1"]]),
  topics: new Map([
    ["tranh bi lua", "safety"],
    ["dung dien thoai", "phone"],
  ]),
  members: ["Chị Thắm"],
};
const row = (cells: Partial<SheetRow>): SheetRow => ({
  row: 2,
  name: "Chị Liên",
  role: "",
  organisation: "",
  team: "",
  hamlet: "",
  topics: "",
  ...cells,
});

/** As they stand below the headings. */
const counted = (rows: SheetRow[]): SheetRow[] => rows.map((one, nth) => ({ ...one, row: nth + 2 }));

describe("a line of a file of members", () => {
  test("may be cased, marked and spaced as people type", () => {
    const typed = row({
      name: "  Chị   Liên ",
      role: "TỔ TRƯỞNG",
      organisation: "hội phụ nữ",
      hamlet: "Ấp  1",
      topics: "Dùng điện\u00a0thoại; tránh bị lừa",
    });
    expect(readMemberLines([typed], known)).toEqual({
      faults: [],
      lines: [
        { name: "Chị Liên", role: "lead", organisation: "womens-union", hamlet: "h1", topics: ["safety", "phone"] },
      ],
    });
  });

  test("is a volunteer who may help with everything, when it says nothing else", () => {
    expect(readMemberLines([row({})], known).lines).toEqual([{ name: "Chị Liên", role: "volunteer" }]);
  });

  test("is named with the row of the sheet, the column and what stands there", () => {
    const rows = [row({ name: "chị THẮM" }), row({ name: " " }), row({ role: "xếp" }), row({ name: "x".repeat(61) })];
    expect(readMemberLines(counted(rows), known).faults).toEqual([
      { row: 2, column: "name", fault: "twice", value: "chị THẮM" },
      { row: 3, column: "name", fault: "missing", value: "" },
      { row: 4, column: "role", fault: "unknown", value: "xếp" },
      { row: 5, column: "name", fault: "too-long", value: "x".repeat(61) },
    ]);
  });

  test("is not there already under marks nobody can see", () => {
    const rows = ["An", "An\u202e", "A\u200bn", "\ufeffÁn "].map((name) => row({ name }));
    expect(readMemberLines(counted(rows), known).faults.map((fault) => [fault.row, fault.fault])).toEqual([
      [3, "twice"],
      [4, "twice"],
      [5, "twice"],
    ]);
  });

  test("is refused with a team of 20,000 letters, or one nobody can see", () => {
    const rows = [row({ name: "An", team: "x".repeat(20_000) }), row({ name: "Ba", team: "\u200b" })];
    const { faults, lines } = readMemberLines(counted(rows), known);
    expect(faults).toMatchObject([{ row: 2, column: "team", fault: "too-long" }]);
    expect(lines[1]).not.toHaveProperty("team", "\u200b");
  });

  test("two of one name are one too many, wherever the second stands", () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, selector: comparable });
    fc.assert(
      fc.property(names, fc.nat(), (all, at) => {
        const typed = all.filter((name) => !readMemberLines([row({ name })], known).faults.length);
        fc.pre(typed.length > 0 && !typed.some((name) => comparable(name) === comparable("Chị Thắm")));
        const rows = [...typed, typed[at % typed.length]!].map((name) => row({ name }));
        const { faults } = readMemberLines(counted(rows), known);
        expect(faults).toMatchObject([{ row: rows.length + 1, column: "name", fault: "twice" }]);
      }),
    );
  });
});
