import { expect, test } from "vitest";
import type { OpeningHours } from "../../../src/domain/office/opening-week";
import { nextDays } from "../../../src/volunteer/in-hand/next-days";
import { today } from "../../cast/requests";

const open = [{ from: "07:30", to: "11:30" }];
const weekdays: OpeningHours = { week: [open, open, open, open, open, [], []], closures: [] };

test("an appointment is offered on the next five days the office works, never on today or at a weekend", () => {
  expect(nextDays(weekdays, today)).toEqual(["2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30", "2026-12-01"]);
});

test("no appointment is offered on a holiday", () => {
  const closures = [{ from: "2026-11-26", to: "2026-11-30", name: "sửa nhà" }];
  expect(nextDays({ ...weekdays, closures }, today)).toEqual([
    "2026-11-25",
    "2026-12-01",
    "2026-12-02",
    "2026-12-03",
    "2026-12-04",
  ]);
});

test("an office that opens once a week offers the same day of five weeks", () => {
  const mondays = { week: [open, [], [], [], [], [], []], closures: [] };
  expect(nextDays(mondays, today)).toEqual(["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28"]);
});

test("an office that never said its hours offers the five days that follow", () => {
  expect(nextDays(undefined, "2026-12-29")).toEqual([
    "2026-12-30",
    "2026-12-31",
    "2027-01-01",
    "2027-01-02",
    "2027-01-03",
  ]);
});
