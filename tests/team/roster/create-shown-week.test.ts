import { expect, test } from "vitest";
import { createShownWeek, weekText } from "../../../src/team/roster/create-shown-week";
import { spokenDay } from "../../../src/wording/day-words";
import { rosterWords } from "../../../src/wording/roster-words";
import { openTeam, shift } from "../../cast/team";

/** The roster on a Tuesday, with a shift a day around its week. */
async function openRoster() {
  const team = await openTeam();
  const shifts = [
    shift("next-monday", { day: "2026-11-30" }),
    shift("sunday", { day: "2026-11-29" }),
    shift("tuesday-afternoon", { from: "13:30", to: "16:30" }),
    shift("tuesday"),
    shift("called-off", { cancelled: true }),
    shift("monday", { day: "2026-11-23" }),
    shift("last-sunday", { day: "2026-11-22" }),
  ];
  team.now({ shifts });
  const week = team.on(() => createShownWeek(team.as(team.tham)));
  return { week, ids: () => week.shifts().map(({ id }) => id) };
}

test("the roster opens at the week of today, Monday to Sunday, by day and hour, without what was called off", async () => {
  const { week, ids } = await openRoster();
  expect([week.days()[0], week.days().at(-1)]).toEqual(["2026-11-23", "2026-11-29"]);
  expect(ids()).toEqual(["monday", "tuesday", "tuesday-afternoon", "sunday"]);
});

test("a week further and a week back show their own shifts alone", async () => {
  const { week, ids } = await openRoster();
  week.move(7);
  expect([week.monday(), ids()]).toEqual(["2026-11-30", ["next-monday"]]);
  week.move(-14);
  expect([week.monday(), ids()]).toEqual(["2026-11-16", ["last-sunday"]]);
});

test("a week is named by its first and its last day", async () => {
  const { week } = await openRoster();
  expect(weekText(week.days())).toBe(rosterWords().week(spokenDay("2026-11-23"), spokenDay("2026-11-29")));
});
