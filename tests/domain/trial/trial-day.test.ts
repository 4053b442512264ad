import { expect, test } from "vitest";
import { instantIn } from "../../../src/domain/office/service-day";
import { chanceOf } from "../../../src/domain/trial/chance";
import { comingIn, trialOpened, turnsOn } from "../../../src/domain/trial/trial-day";
import { isWorkday, onShift } from "../../../src/domain/trial/trial-team";

const monday = "2026-11-23";

test("whoever serves is on the roster then, and serves one person at a time, in the order they came", () => {
  const turns = turnsOn(monday, 24, chanceOf(1));
  const noon = instantIn(monday, "12:00");
  expect(turns).toHaveLength(24);
  for (const { askedAt, servedAt, endedAt, helper } of turns) {
    expect(onShift(monday, askedAt < noon ? 0 : 1)).toContain(helper);
    expect(askedAt < servedAt && servedAt < endedAt).toBe(true);
  }
  for (const helper of new Set(turns.map((turn) => turn.helper))) {
    const theirs = turns.filter((turn) => turn.helper === helper).sort((a, b) => a.servedAt - b.servedAt);
    for (const [nth, turn] of theirs.entries())
      if (nth) expect(turn.servedAt).toBeGreaterThanOrEqual(theirs[nth - 1]!.endedAt);
  }
});

test("nobody comes on a Sunday, and most on a Monday", () => {
  const chance = chanceOf(1);
  expect(comingIn("2026-11-29", chance)).toBe(0);
  expect(comingIn(monday, chance)).toBeGreaterThan(20);
});

test("the office was opened on a working day a month ago", () => {
  for (const today of ["2026-11-24", "2026-11-29", "2026-03-01", "2028-02-29"]) {
    const opened = trialOpened(today);
    expect(isWorkday(opened)).toBe(true);
    const days = (Date.parse(today) - Date.parse(opened)) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(30);
    expect(days).toBeLessThan(33);
  }
});
