import { describe, expect, test } from "vitest";
import { isOver, laterDay, nextOpenDay, openState, spansOn } from "../../../src/domain/office/opening-hours";
import type { OpeningHours } from "../../../src/domain/office/opening-week";
import { instantIn } from "../../../src/domain/office/service-day";

const day = [
  { from: "07:30", to: "11:30" },
  { from: "13:00", to: "17:00" },
];
const hours: OpeningHours = {
  week: [day, day, day, day, day, [{ from: "07:30", to: "11:30" }], []],
  closures: [{ from: "2027-02-05", to: "2027-02-12", name: "Tết Nguyên đán" }],
};
const tuesday = "2026-11-24";
const at = (time: string, on = tuesday) => instantIn(on, time);

describe("an office with hours", () => {
  test("is open in the morning until the lunch break", () => {
    expect(openState(hours, at("07:30"))).toEqual({ open: true, until: "11:30" });
  });

  test("opens again after lunch, and a request at noon is for today", () => {
    expect(openState(hours, at("11:30"))).toEqual({ open: false, next: { day: tuesday, from: "13:00" } });
    expect(laterDay(hours, at("12:00"))).toBeUndefined();
  });

  test("before opening a request is for today", () => {
    expect(laterDay(hours, at("06:00"))).toBeUndefined();
  });

  test("after closing a request is for tomorrow", () => {
    expect(laterDay(hours, at("17:00"))).toBe("2026-11-25");
    expect(isOver(hours, tuesday, at("16:59"))).toBe(false);
    expect(isOver(hours, tuesday, at("17:00"))).toBe(true);
  });

  test("on Saturday afternoon the next day is Monday", () => {
    expect(laterDay(hours, at("12:00", "2026-11-28"))).toBe("2026-11-30");
    expect(nextOpenDay(hours, "2026-11-28")).toBe("2026-11-30");
  });

  test("over Tết everything waits for the first day after", () => {
    expect(spansOn(hours, "2027-02-08")).toEqual([]);
    expect(openState(hours, at("08:00", "2027-02-08"))).toEqual({
      open: false,
      next: { day: "2027-02-13", from: "07:30" },
    });
    expect(nextOpenDay(hours, "2027-02-04")).toBe("2027-02-13");
  });
});

test("an office that set no hours is always open, and its day ends at midnight", () => {
  expect(openState(undefined, at("03:00"))).toEqual({ open: true });
  expect(laterDay(undefined, at("23:00"))).toBeUndefined();
  expect(isOver(undefined, tuesday, at("23:59"))).toBe(false);
  expect(isOver(undefined, tuesday, at("00:00", "2026-11-25"))).toBe(true);
  expect(nextOpenDay(undefined, tuesday)).toBe("2026-11-25");
});

test("an office that never opens promises no day", () => {
  const never = { week: [[], [], [], [], [], [], []], closures: [] };
  expect(openState(never, at("08:00"))).toEqual({ open: false });
  expect(laterDay(never, at("08:00"))).toBeUndefined();
});
