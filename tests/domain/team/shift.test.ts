import { expect, test } from "vitest";
import { unstaffed, type Shift } from "../../../src/domain/team/shift";

const shift = (day: string, from: string, to: string, some: Partial<Shift> = {}): Shift => ({
  id: `${day} ${from}`,
  version: 1,
  office: "o",
  member: "lien",
  day,
  from,
  to,
  ...some,
});
const wednesday = "2026-11-25";
const lastThursday = [shift("2026-11-19", "07:30", "11:00"), shift("2026-11-19", "13:30", "16:30")];

test("a morning nobody is planned for is told the day before, when somebody was there a week ago", () => {
  const shifts = [...lastThursday, shift("2026-11-26", "13:30", "16:30")];
  expect(unstaffed(shifts, wednesday)).toEqual([{ day: "2026-11-26", from: "07:30", to: "11:00" }]);
});

test("a shift that begins a little later covers the time, a cancelled one does not", () => {
  expect(unstaffed([...lastThursday, shift("2026-11-26", "08:00", "16:00")], wednesday)).toEqual([]);
  const cancelled = shift("2026-11-26", "07:30", "16:30", { cancelled: true });
  expect(unstaffed([...lastThursday, cancelled], wednesday)).toHaveLength(2);
});

test("before a weekend without a roster the Monday is looked at, and an office without a roster misses nobody", () => {
  expect(unstaffed([shift("2026-11-23", "07:30", "11:00")], "2026-11-27")).toMatchObject([{ day: "2026-11-30" }]);
  expect(unstaffed([], wednesday)).toEqual([]);
});

test("two people at the same time a week ago are one time now", () => {
  const pair = [lastThursday[0]!, { ...lastThursday[0]!, id: "other", member: "thu" }];
  expect(unstaffed(pair, wednesday)).toHaveLength(1);
});
