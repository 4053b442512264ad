import fc from "fast-check";
import ical from "ical.js";
import { expect, test } from "vitest";
import { calendarFile } from "../../../src/domain/team/calendar-file";
import type { Shift } from "../../../src/domain/team/shift";

const shift: Shift = { id: "s1", version: 3, office: "o", member: "l", day: "2026-11-24", from: "07:30", to: "11:00" };
const stamp = Date.UTC(2026, 10, 23);
const eventsOf = (file: string) =>
  new ical.Component(ical.parse(file)).getAllSubcomponents("vevent").map((one) => new ical.Event(one));

test("a shift stands in the calendar at its own hour, whatever zone the phone is set to", () => {
  const file = calendarFile([shift], { title: () => "Trực máy", place: "Xã Hưng Nhượng" }, stamp);
  const [event] = eventsOf(file);
  expect(event!.startDate.toJSDate().toISOString()).toBe("2026-11-24T00:30:00.000Z");
  expect(event!.endDate.toJSDate().toISOString()).toBe("2026-11-24T04:00:00.000Z");
  expect(event).toMatchObject({ uid: "s1@tram-so", sequence: 3, summary: "Trực máy", location: "Xã Hưng Nhượng" });
});

test("any words come back as they were, in lines no calendar finds too long", () => {
  const words = fc.string({ unit: fc.constantFrom("a", "Ấ", "đ", ";", ",", "\\", "\n", " ", "😀"), maxLength: 120 });
  fc.assert(
    fc.property(words, words, (title, place) => {
      const file = calendarFile([shift, { ...shift, id: "s2" }], { title: () => title, place }, stamp);
      for (const line of file.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(eventsOf(file).map((event) => [event.summary, event.location])).toEqual([
        [title, place],
        [title, place],
      ]);
    }),
  );
});
