import { expect, test } from "vitest";
import {
  hear,
  isOnTrial,
  isRefused,
  noFallback,
  notCounted,
  oneMoreTry,
  servingNow,
  takeOver,
  type ReleaseRecord,
} from "../../src/worker/release-record";

const opened = (name: string, before?: ReleaseRecord) => hear(takeOver(before, name), "proven");
const askedThrice = (record: ReleaseRecord) => oneMoreTry(oneMoreTry(oneMoreTry(record)));
const good = opened("good");
const broken = askedThrice(takeOver(good, "broken"));
const standing = hear(takeOver(good, "next"), "stands");

test("a release that opened is given out however often", () => {
  expect(servingNow(askedThrice(askedThrice(good)))).toBe("good");
});

test("a release that did not open twice is left for the one before, at the third load", () => {
  expect(servingNow(takeOver(good, "broken"))).toBe("broken");
  expect(servingNow(oneMoreTry(oneMoreTry(takeOver(good, "broken"))))).toBe("broken");
  expect(servingNow(broken)).toBe("good");
  expect(servingNow(askedThrice(broken))).toBe("good");
});

test("a first release has none to go back to, and lets any other take over", () => {
  const first = takeOver(undefined, "first");
  expect(servingNow(askedThrice(first))).toBe("first");
  expect(noFallback(first)).toBe(true);
  expect(noFallback(good)).toBe(false);
  expect(noFallback(broken)).toBe(false);
});

test("what was left is not taken again, and what comes after it falls back to what opened", () => {
  const next = takeOver(broken, "next");
  expect(isRefused(next, "broken")).toBe(true);
  expect(isRefused(next, "next")).toBe(false);
  expect(next).toMatchObject({ current: "next", previous: "good", proven: false });
  expect(servingNow(askedThrice(next))).toBe("good");
});

test("the release that is given out can be put out again", () => {
  const back = takeOver(broken, "good");
  expect(servingNow(askedThrice(back))).toBe("good");
  expect(isRefused(back, "good")).toBe(false);
});

test("a page nobody sees is not counted, and a late word still counts", () => {
  expect(notCounted(oneMoreTry(takeOver(good, "next"))).tries).toBe(0);
  expect(servingNow(hear(broken, "stands"))).toBe("broken");
  expect(servingNow(hear(broken, "proven"))).toBe("broken");
});

test("a release that stands is on trial until every side of it loads, however often it is opened meanwhile", () => {
  expect(isOnTrial(standing)).toBe(true);
  expect(servingNow(askedThrice(askedThrice(standing)))).toBe("next");
  expect(isOnTrial(hear(standing, "proven"))).toBe(false);
  expect(takeOver(standing, "third")).toMatchObject({ current: "third", previous: "good" });
});

test("a release with a broken screen is left at once, for good, and not taken again", () => {
  const left = hear(standing, "broken");
  expect(servingNow(left)).toBe("good");
  expect(isOnTrial(left)).toBe(false);
  for (const late of ["stands", "proven", "by-hand"] as const) expect(hear(left, late)).toBe(left);
  expect(notCounted(left)).toBe(left);
  expect(isRefused(takeOver(left, "third"), "next")).toBe(true);
});

test("a proven release is left by hand alone, and what comes after it has the same one to go back to", () => {
  const proven = hear(standing, "proven");
  expect(hear(proven, "broken")).toBe(proven);
  const left = hear(proven, "by-hand");
  expect(servingNow(left)).toBe("good");
  expect(hear(left, "proven")).toBe(left);
  expect(takeOver(left, "third")).toMatchObject({ previous: "good", refused: ["next"] });
});

test("with nothing to go back to, a broken screen leaves the station as it is, better than none", () => {
  const first = hear(takeOver(undefined, "first"), "stands");
  for (const word of ["broken", "by-hand"] as const) expect(hear(first, word)).toBe(first);
  expect(noFallback(first)).toBe(false);
  expect(servingNow(askedThrice(takeOver(first, "next")))).toBe("first");
});

test("two releases that open leave the one before behind", () => {
  expect(opened("third", opened("second", good))).toMatchObject({ current: "third", previous: "second" });
});
