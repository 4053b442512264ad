import type { Topic } from "../guide/guide";
import { isLate } from "../team/duty";
import type { Member } from "../team/member";
import { dutyShare } from "../team/needs";
import { sumOfOutings, type OutingSum } from "../team/outing";
import { effortRows, type EffortRow } from "./effort-rows";
import { organisationFigures, type Worked } from "./organisation-figures";
import { passesOf } from "./passes";
import { isWithin, type Period } from "./period";
import type { Portion } from "./portions";

/** What the team did in a period besides what the counters of requests say. */
export interface TeamReport {
  /** By organisation, whoever helped most first. */
  work: EffortRow[];
  /** Turns of duties done. */
  dutiesDone: number;
  /** How the team stands today; undefined for periods today is not in. */
  now?: { members: number; duty: Portion; late: number };
  /** Work away from the tablet, told afterwards. */
  away: OutingSum;
  /** Check-lists signed, by topic. */
  passes: Map<Topic, number>;
}

/** The team's part of the report of a period, as seen on a day ("2026-11-25"). */
export function teamReport(seen: Worked, period: Period, today: string): TeamReport {
  const work = effortRows(organisationFigures(seen, period));
  return {
    work,
    dutiesDone: work.reduce((sum, { duties }) => sum + duties, 0),
    ...(isWithin(today, period) && { now: standingOf(seen, today) }),
    away: sumOfOutings(seen.outings.filter(({ day }) => isWithin(day, period))),
    passes: passesByTopic(seen.members, period),
  };
}

function standingOf({ members, duties }: Worked, today: string): TeamReport["now"] {
  return {
    members: members.filter(({ left }) => !left).length,
    duty: dutyShare(members, duties),
    late: duties.filter((duty) => isLate(duty, today)).length,
  };
}

function passesByTopic(members: readonly Member[], period: Period): Map<Topic, number> {
  const passes = new Map<Topic, number>();
  for (const { topic } of passesOf(members, period)) passes.set(topic, (passes.get(topic) ?? 0) + 1);
  return passes;
}
