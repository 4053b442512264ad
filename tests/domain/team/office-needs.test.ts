import { describe, expect, test } from "vitest";
import type { StandingCount } from "../../../src/domain/figures/counts";
import { instantIn } from "../../../src/domain/office/service-day";
import { usualPromise } from "../../../src/domain/office/service-promise";
import { backupNeed, cardNeed, promiseNeeds } from "../../../src/domain/team/office-needs";

/** A Wednesday. */
const today = "2026-11-25";
const count = (what: string, n: number, day = today) => ({ day, tablet: "t", what, n }) as StandingCount;

describe("a backup", () => {
  const old = [count("asked", 3, "2026-11-18")];
  const madeOn = (day: string) => instantIn(day, "17:00");

  test("is asked for when the last one is older than a week", () => {
    expect(backupNeed(madeOn("2026-11-18"), { counts: old, today })).toEqual([]);
    expect(backupNeed(madeOn("2026-11-17"), { counts: old, today })).toEqual([
      { kind: "backup", madeAt: madeOn("2026-11-17") },
    ]);
  });

  test("is asked for where there is none once people came a week ago, and not in the first week", () => {
    expect(backupNeed(undefined, { counts: old, today })).toEqual([{ kind: "backup", madeAt: undefined }]);
    expect(backupNeed(undefined, { counts: [count("asked", 3, "2026-11-19")], today })).toEqual([]);
  });
});

test("a card that opens nothing any more is told of with its member, once", () => {
  expect(cardNeed([{ member: "lien" }])).toEqual([]);
  const cards = [
    { member: "lien", stale: true as const },
    { member: "lien", stale: true as const },
    { member: "khoi" },
  ];
  expect(cardNeed(cards)).toEqual([{ kind: "cards", members: ["lien"] }]);
});

describe("a promise", () => {
  const waits = [count("waited/under-5", 3), count("waited/30-60", 2)];

  test("that this week falls short is told of, with how many it was kept for", () => {
    expect(promiseNeeds(usualPromise, { counts: waits, today })).toEqual([
      { kind: "promise", part: "soon", kept: { have: 3, of: 5 }, promise: usualPromise },
    ]);
  });

  test("is held against this week alone", () => {
    const lastWeek = [count("waited/30-60", 9, "2026-11-22")];
    expect(promiseNeeds(usualPromise, { counts: lastWeek, today })).toEqual([]);
  });

  test("that nobody gave is not told of", () => {
    expect(promiseNeeds(undefined, { counts: waits, today })).toEqual([]);
    expect(promiseNeeds({ ...usualPromise, soon: 0 }, { counts: waits, today })).toEqual([]);
  });
});
