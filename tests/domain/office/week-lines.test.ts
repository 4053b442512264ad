import { expect, test } from "vitest";
import { weekLines } from "../../../src/domain/office/week-lines";

const days = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"];
const morning = { from: "07:00", to: "11:30" };
const afternoon = { from: "13:00", to: "17:00" };

test("days beside each other that open alike share a line, and closed days have none", () => {
  const day = [morning, afternoon];
  expect(weekLines([day, day, day, day, day, [morning], []], days)).toEqual([
    "T2 – T6: 7:00–11:30, 13:00–17:00",
    "T7: 7:00–11:30",
  ]);
});

test("a closed day between parts them, and a week without hours tells nothing", () => {
  expect(weekLines([[morning], [], [morning], [morning], [], [], []], days)).toEqual([
    "T2: 7:00–11:30",
    "T4 – T5: 7:00–11:30",
  ]);
  expect(weekLines([[], [], [], [], [], [], []], days)).toEqual([]);
  expect(weekLines([], days)).toEqual([]);
});
