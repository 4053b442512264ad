import { expect, test } from "vitest";
import {
  isRefused,
  noFallback,
  notCounted,
  oneMoreTry,
  seenToOpen,
  servingNow,
  takeOver,
  type ReleaseRecord,
} from "../../src/worker/release-record";

const opened = (name: string, before?: ReleaseRecord) => seenToOpen(takeOver(before, name), name);
const openedTwice = (record: ReleaseRecord) => oneMoreTry(oneMoreTry(record));
const good = opened("good");
const broken = openedTwice(takeOver(good, "broken"));

test("a release that opened is given out however often", () => {
  expect(servingNow(openedTwice(openedTwice(good)))).toBe("good");
});

test("a release that did not open twice is left for the one before, at the third load", () => {
  expect(servingNow(takeOver(good, "broken"))).toBe("broken");
  expect(servingNow(oneMoreTry(takeOver(good, "broken")))).toBe("broken");
  expect(servingNow(broken)).toBe("good");
  expect(servingNow(openedTwice(broken))).toBe("good");
});

test("a first release has none to go back to, and lets any other take over", () => {
  const first = takeOver(undefined, "first");
  expect(servingNow(openedTwice(first))).toBe("first");
  expect(noFallback(first)).toBe(true);
  expect(noFallback(good)).toBe(false);
  expect(noFallback(broken)).toBe(false);
});

test("what was left is not taken again, and what comes after it falls back to what opened", () => {
  const next = takeOver(broken, "next");
  expect(isRefused(next, "broken")).toBe(true);
  expect(isRefused(next, "next")).toBe(false);
  expect(next).toMatchObject({ current: "next", previous: "good", proven: false });
  expect(servingNow(openedTwice(next))).toBe("good");
});

test("the release that is given out can be put out again", () => {
  const back = takeOver(broken, "good");
  expect(servingNow(openedTwice(back))).toBe("good");
  expect(isRefused(back, "good")).toBe(false);
});

test("a page nobody sees is not counted, and a late word counts for its own release alone", () => {
  expect(notCounted(oneMoreTry(takeOver(good, "next"))).tries).toBe(0);
  expect(seenToOpen(broken, "good")).toBe(broken);
  expect(servingNow(seenToOpen(broken, "broken"))).toBe("broken");
});

test("two releases that open leave the one before behind", () => {
  expect(opened("third", opened("second", good))).toMatchObject({ current: "third", previous: "second" });
});
