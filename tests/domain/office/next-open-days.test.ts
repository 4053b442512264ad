import { expect, test } from "vitest";
import type { OpeningHours } from "../../../src/domain/office/opening-week";
import { nextOpenDays } from "../../../src/domain/office/next-open-days";
import { today } from "../../cast/requests";

const open = [{ from: "07:30", to: "11:30" }];
const weekdays: OpeningHours = { week: [open, open, open, open, open, [], []], closures: [] };

test("an appointment is offered on the next five days the office works, never on today or at a weekend", () => {
  expect(nextOpenDays(weekdays, today)).toEqual(["2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30", "2026-12-01"]);
});

test("no appointment is offered on a holiday", () => {
  const closures = [{ from: "2026-11-26", to: "2026-11-30", name: "sửa nhà" }];
  expect(nextOpenDays({ ...weekdays, closures }, today)).toEqual([
    "2026-11-25",
    "2026-12-01",
    "2026-12-02",
    "2026-12-03",
    "2026-12-04",
  ]);
});

test("an office that opens once a week offers the same day of five weeks", () => {
  const mondays = { week: [open, [], [], [], [], [], []], closures: [] };
  expect(nextOpenDays(mondays, today)).toEqual(["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28"]);
});

test("an office that never said its hours offers the five days that follow", () => {
  expect(nextOpenDays(undefined, "2026-12-29")).toEqual([
    "2026-12-30",
    "2026-12-31",
    "2027-01-01",
    "2027-01-02",
    "2027-01-03",
  ]);
});
