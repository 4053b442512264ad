import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import { createClosures } from "../../src/tablet/rules/create-closures";
import { readClosure } from "../../src/tablet/rules/read-closure";

const tet = { from: "2027-02-05", to: "2027-02-12", name: "Tết Nguyên đán" };
const independence = { from: "2027-09-02", to: "2027-09-02", name: "Quốc khánh" };
const typed = ([from, to, name]: readonly [string, string, string]) => ({ from, to, name });

describe("days an office is closed", () => {
  test.each([
    [["05-02-2027", "12-02-2027", "Tết Nguyên đán"], tet],
    [["5/2/27", "2027-02-12", " Tết  Nguyên đán "], tet],
    [["02-09-2027", "", "Quốc khánh"], independence],
  ] as const)("%j is read in any way a day is typed, and one day needs no last one", (said, closure) =>
    expect(readClosure(typed(said))).toEqual({ value: closure }),
  );

  test.each([
    [["30-02-2027", "01-03-2027", "lạ"], "Chọn ngày bắt đầu nghỉ"],
    [["12-02-2027", "05-02-2027", "ngược"], "Chọn ngày bắt đầu nghỉ"],
    [["", "", "Tết Nguyên đán"], "Chọn ngày bắt đầu nghỉ"],
    [["05-02-2027", "06-02-2027", ""], "nghỉ dịp gì"],
  ] as const)("%j is named with what is missing", (said, fault) =>
    expect(readClosure(typed(said))).toHaveProperty("fault", expect.stringContaining(fault)),
  );

  test("stand in order, once each, and are taken out again", () => {
    const closed = createRoot(() => createClosures([independence]));
    for (let twice = 0; twice < 2; twice += 1) {
      closed.change(typed(["5-2-2027", "12-2-2027", "Tết Nguyên đán"]));
      closed.onAdd();
      expect(closed.closures()).toEqual([tet, independence]);
      expect(closed.typed().name).toBe("");
    }
    closed.onRemove(closed.closures()[0]!);
    expect(closed.closures()).toEqual([independence]);
  });

  test("that stand in the fields are saved with the list", () => {
    const closed = createRoot(() => createClosures([]));
    closed.change(typed(["2-9-2027", "", "Quốc khánh"]));
    expect(closed.read()).toEqual({ value: [independence] });
    closed.change({ from: "31-9-2027" });
    expect(closed.read()).toHaveProperty("fault");
  });
});
