import { expect, test } from "vitest";
import { dayTyped, readLine } from "../../src/tablet/paper/read-line";
import { morning } from "../cast/requests";

test("a line of the sheet is read with its day and number", () => {
  expect(readLine("24-11-2026", " 17 ")).toEqual({ day: "2026-11-24", n: 17, written: "P-017" });
  expect(dayTyped(morning)).toBe("24-11-2026");
});

test.each(["24/11/2026", "24.11.2026", "24 11 2026", "24/11/26", "2026-11-24"])(
  "the day “%s” is read as people write it elsewhere",
  (day) => {
    expect(readLine(day, "17")).toMatchObject({ day: "2026-11-24" });
    expect(readLine("4-1-2026", "17")).toMatchObject({ day: "2026-01-04" });
  },
);

test.each([
  ["30-02-2026", "1"],
  ["2026-24-11", "1"],
  ["", "1"],
  ["24-11-2026", "0"],
  ["24-11-2026", "1000"],
  ["24-11-2026", "P-1"],
])("day “%s” with number “%s” is put right by the reader", (day, number) => {
  expect(readLine(day, number)).toHaveProperty("fault");
});
