import { expect, test } from "vitest";
import { askForHelp } from "../../src/desk/request/asking";
import { findNumber } from "../../src/desk/request/find-number";
import { readEvent } from "../../src/domain/event/read-event";
import { openedOffice } from "../cast/desk";

const day = 86_400_000;

test("of two A-001, the one taken while the clock was doubted is told apart once staff confirmed the day", async () => {
  const { desk } = await openedOffice();
  const clock = { doubted: () => desk.clock.now + 9 * day, trust: () => undefined };
  const doubted = await askForHelp({ ...desk, clock });
  desk.clock.now += 9 * day;
  const sure = await askForHelp(desk);
  if ("refused" in doubted || "refused" in sure) throw new Error("There is no number.");
  expect([doubted.request.number, sure.request.number]).toEqual(["A-001", "A-001"]);
  expect(doubted.request).toMatchObject({ dayUnsure: true, day: "2026-11-24" });
  expect(sure.request).not.toHaveProperty("dayUnsure");
  expect((await findNumber(desk, 1)).map(({ id }) => id)).toEqual([sure.request.id, doubted.request.id]);
});

test("the journal reads a number of an unsure day again", async () => {
  const { desk } = await openedOffice();
  const clock = { doubted: () => 1, trust: () => undefined };
  const answer = await askForHelp({ ...desk, clock });
  if ("refused" in answer) throw new Error(answer.refused);
  const [line] = await desk.journal.eventsAbout(`request:${answer.request.id}`);
  expect(readEvent(JSON.parse(JSON.stringify(line)))).toMatchObject({ type: "help-asked", data: { dayUnsure: true } });
});
