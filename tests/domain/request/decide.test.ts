import { expect, test } from "vitest";
import { decideAsk } from "../../../src/domain/request/decide-ask";
import { decideClose, decideReturn, decideTake, decideWithdraw } from "../../../src/domain/request/decide";
import { foldRequest } from "../../../src/domain/request/apply-to-request";
import { applyToNumberGiven, writeNumber } from "../../../src/domain/request/number-given";
import { counterTablet, morning, office, phuc, said, tham, today, waitingSince } from "../../cast/requests";

const inHand = foldRequest([said("help-asked", 1), said("request-taken", 2)])!;
const closed = foldRequest([said("help-asked", 1), said("request-taken", 2), said("request-closed", 3)])!;
const tablet = { id: counterTablet, version: 1, office, letter: "A", key: "" };
const asking = { tablet, given: undefined, now: morning, skip: 0 };

test("a waiting request can be taken, as the next version of it", () => {
  expect(decideTake(waitingSince(0), tham)).toMatchObject({ event: { type: "request-taken", version: 2 } });
});

test("a request in other hands, closed or unknown cannot be taken", () => {
  expect(decideTake(inHand, phuc)).toEqual({ refused: "in-other-hands" });
  expect(decideTake(closed, tham)).toEqual({ refused: "already-closed" });
  expect(decideTake(undefined, tham)).toEqual({ refused: "unknown-request" });
});

test("only who holds a request may return or close it", () => {
  expect(decideReturn(inHand, phuc)).toEqual({ refused: "in-other-hands" });
  expect(decideClose(inHand, phuc, "referred")).toEqual({ refused: "in-other-hands" });
  expect(decideClose(waitingSince(0), tham, "referred")).toEqual({ refused: "not-in-hand" });
  expect(decideClose(inHand, tham, "referred")).toMatchObject({ event: { data: { outcome: "referred" } } });
});

test("a closed request cannot be withdrawn", () => {
  expect(decideWithdraw(closed)).toEqual({ refused: "already-closed" });
  expect(decideWithdraw(waitingSince(0))).toMatchObject({ event: { type: "request-withdrawn" } });
});

test("numbers count up within a day and begin again the next", () => {
  const given = { tablet: counterTablet, day: today, number: 16, place: morning };
  expect(decideAsk({ ...asking, given }, {})).toMatchObject({ data: { number: "A-017", day: today } });
  const nextDay = { ...asking, given, now: morning + 86_400_000 };
  expect(decideAsk(nextDay, {})).toMatchObject({ data: { number: "A-001", day: "2026-11-25" } });
});

test("a clock set back puts nobody in front of those who wait, nor back into yesterday", () => {
  const given = { tablet: counterTablet, day: today, number: 3, place: morning };
  const earlier = decideAsk({ ...asking, given, now: morning - 3 * 86_400_000 }, {});
  expect(earlier).toMatchObject({ data: { number: "A-004", day: today, place: morning + 1 } });
});

test("a number found taken is skipped", () => {
  expect(decideAsk({ ...asking, skip: 2 }, {})).toMatchObject({ data: { number: "A-003" } });
});

test("what a tablet remembers of its numbers never shrinks, whatever order events come in", () => {
  const numbered = (number: string, day: string, place: number) =>
    said("help-asked", 1, { data: { office, day, number, place } });
  const events = [numbered("A-002", today, 20), numbered("A-009", "2026-11-23", 10), numbered("A-001", today, 30)];
  const expected = { tablet: counterTablet, day: today, number: 2, place: 30 };
  expect(events.reduce(applyToNumberGiven, undefined)).toEqual(expected);
  expect(events.toReversed().reduce(applyToNumberGiven, undefined)).toEqual(expected);
});

test("a busy day's numbers grow past three digits", () => {
  expect(writeNumber("B", 1000)).toBe("B-1000");
});
