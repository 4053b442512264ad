import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import type { OpeningHours } from "../../src/domain/office/opening-week";
import { createHours } from "../../src/tablet/rules/create-hours";

const hoursOf = (kept?: OpeningHours) => createRoot(() => createHours(kept));
const kept: OpeningHours = { week: [[{ from: "08:00", to: "12:00" }], [], [], [], [], [], []], closures: [] };

/** The week as it would be saved. */
function weekOf(hours: ReturnType<typeof hoursOf>) {
  const read = hours.read();
  if ("fault" in read) throw new Error(read.fault);
  return read.value.hours.week;
}

test("an office that never said its hours starts from mornings and afternoons on five days", () => {
  const week = weekOf(hoursOf());
  expect(week.map((day) => day.length)).toEqual([2, 2, 2, 2, 2, 0, 0]);
  expect(week[0]![0]!.from < week[0]![1]!.from).toBe(true);
});

test("hours that were saved come back as they were", () => {
  expect(weekOf(hoursOf(kept))).toEqual(kept.week);
});

test("a time changed on one day changes no other day and no other half of it", () => {
  const hours = hoursOf();
  const before = weekOf(hours);
  hours.onTime(2, 1, { to: "16:30" });
  const [first, second] = before[2]!;
  expect(weekOf(hours)).toEqual(before.with(2, [first!, { ...second!, to: "16:30" }]));
});

test("Monday's hours are copied to the working days, and the weekend stays as it is", () => {
  const hours = hoursOf(kept);
  hours.onTime(5, 0, { from: "9", to: "10" });
  hours.onCopy();
  const monday = kept.week[0]!;
  expect(weekOf(hours)).toEqual([monday, monday, monday, monday, monday, [{ from: "09:00", to: "10:00" }], []]);
});

test("a closed day that was typed and not added is saved with the hours, and stands in the list", () => {
  const hours = hoursOf(kept);
  hours.closed.change({ from: "02-09-2027", name: "Quốc khánh" });
  const closures = [{ from: "2027-09-02", to: "2027-09-02", name: "Quốc khánh" }];
  expect(hours.read()).toEqual({ value: { hours: { ...kept, closures } } });
  expect(hours.closed.closures()).toEqual(closures);
  expect(hours.closed.typed().name).toBe("");
});

test("with one time wrong nothing is saved, and a closed day stays in its fields", () => {
  const hours = hoursOf(kept);
  hours.closed.change({ from: "02-09-2027", name: "Quốc khánh" });
  hours.onTime(0, 0, { to: "07:00" });
  expect(hours.read()).toHaveProperty("fault");
  expect([hours.closed.closures(), hours.closed.typed().name]).toEqual([[], "Quốc khánh"]);
});
