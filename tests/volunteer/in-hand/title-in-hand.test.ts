import { expect, test } from "vitest";
import { titleInHand } from "../../../src/volunteer/in-hand/title-in-hand";
import { spokenDay } from "../../../src/wording/day-words";
import { staffWords } from "../../../src/wording/staff-words";
import { stuckAtThePhoto, today, waitingSince } from "../../cast/requests";

const { hand } = staffWords();
const request = waitingSince(0, "A-007");

test("a helper reads the number and the step at which the person is stuck", () => {
  const title = titleInHand({ ...request, from: stuckAtThePhoto }, today);
  expect(title).toBe(hand.stuckAt("A-007", stuckAtThePhoto.stepNumber));
});

test("somebody who asked from the welcome is helped with whatever they need", () => {
  expect(titleInHand(request, today)).toBe(hand.general("A-007"));
});

test.each(["2026-11-25", "2026-11-23"])("seen on %s, a number of the 24th is named with its day", (seenOn) => {
  // Today's same number may wait too; and a clock that was put back makes tomorrow's of today's.
  const title = titleInHand(request, seenOn);
  expect(title).toContain("A-007");
  expect(title).toContain(spokenDay(request.day));
});
