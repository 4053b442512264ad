import fc from "fast-check";
import { expect, test } from "vitest";
import { readDay, typedDay } from "../../src/wording/typed-day";

test.each([
  "27-11-2026",
  "27/11/2026",
  "27.11.2026",
  "27 11 2026",
  " 27 / 11 / 2026 ",
  "27-11-26",
  "27/11/26",
  "27112026",
  "271126",
  "2026-11-27",
  "2026/11/27",
])("%s is the 27th of November 2026", (typed) => expect(readDay(typed)).toBe("2026-11-27"));

test.each([
  "",
  "hôm nay",
  "30-02-2026",
  "31/4/26",
  "27-11",
  "11-27-2026",
  "2026-27-11",
  "27-11-026",
  "1-1-1",
  "27-11-2026 9",
])("%s is no day", (typed) => expect(readDay(typed)).toBeUndefined());

test("a single digit is a day or a month", () => {
  expect(readDay("5-2-27")).toBe("2027-02-05");
  expect(readDay("2027-2-5")).toBe("2027-02-05");
});

test("every day is read back as it is written", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      for (const typed of [day, typedDay(day), typedDay(day).replaceAll("-", "/"), typedDay(day).replace("-20", "-")])
        expect(readDay(typed)).toBe(day);
    }),
  );
});
