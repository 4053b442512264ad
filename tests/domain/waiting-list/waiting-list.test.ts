import { expect, test } from "vitest";
import { aheadOf, placeBand, waitingList } from "../../../src/domain/waiting-list/waiting-list";
import { waitEstimate } from "../../../src/domain/waiting-list/wait-estimate";
import { helpedFor, waitingSince, today } from "../../cast/requests";

test("who came first is called first, whatever order the requests are read in", () => {
  const [first, second, third] = [waitingSince(0, "A-001"), waitingSince(5, "A-002"), waitingSince(9, "A-003")];
  expect(waitingList([third, first, second], today)).toEqual([first, second, third]);
});

test("two people at two tablets in the same millisecond keep one order everywhere", () => {
  const [a, b] = [waitingSince(0, "A-001"), waitingSince(0, "B-001")];
  expect(waitingList([b, a], today)).toEqual(waitingList([a, b], today));
});

test("a finished request is not in the list", () => {
  expect(waitingList([helpedFor(5, "A-001")], today)).toEqual([]);
});

test("a place is said as a band", () => {
  const waiting = [waitingSince(0, "A-001"), waitingSince(1, "A-002")];
  expect(aheadOf(waiting[1]!.id, waiting)).toBe(1);
  expect([0, 1, 2, 3, 5, 6].map((ahead) => placeBand(ahead).band)).toEqual([
    "next",
    "few",
    "few",
    "some",
    "some",
    "many",
  ]);
});

test("the wait is not guessed from fewer than three finished turns", () => {
  expect(waitEstimate(2, [helpedFor(10, "A-001"), helpedFor(10, "A-002")], 1)).toBeUndefined();
});

test("the wait is the usual turn times those ahead, shared by the volunteers", () => {
  const finished = [helpedFor(6, "A-001"), helpedFor(10, "A-002"), helpedFor(60, "A-003")];
  expect(waitEstimate(1, finished, 1)).toEqual({ from: 15, to: 20 });
  expect(waitEstimate(1, finished, 2)).toEqual({ from: 5, to: 10 });
});

test("turns that nobody came to say nothing about the wait", () => {
  const missed = { ...helpedFor(0, "A-003"), outcome: "no-show" as const };
  expect(waitEstimate(0, [helpedFor(6, "A-001"), helpedFor(6, "A-002"), missed], 1)).toBeUndefined();
});
