import type { StandingCount } from "../../src/domain/figures/counts";
import type { Detail } from "../../src/domain/figures/detail-counts";
import type { EffortRow } from "../../src/domain/figures/effort-rows";
import { periodAround } from "../../src/domain/figures/period";
import { reportOf } from "../../src/domain/figures/report";
import type { TeamReport } from "../../src/domain/figures/team-report";

export const november = periodAround("month", "2026-11-24");

/** The report of November from these counts of one day. */
export const reportWith = (counts: Record<string, number> & Partial<Record<Detail, number>>) =>
  reportOf(
    november,
    Object.entries(counts).map(([what, n]) => ({ day: "2026-11-24", tablet: "t", what, n }) as StandingCount),
  );

/** A team of which nothing is told. */
export const quietTeam: TeamReport = {
  work: [],
  dutiesDone: 0,
  away: { alone: 0, forThem: 0, reached: 0 },
  passes: new Map(),
};

export const effortOf = (organisation: string, done: Partial<EffortRow>): EffortRow => ({
  organisation,
  members: 0,
  minutes: 0,
  duties: 0,
  alone: 0,
  "for-them": 0,
  ...done,
});
