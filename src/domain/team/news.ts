import type { StandingCount } from "../figures/counts";
import { helpGiven } from "../figures/help-given";
import { passesOf } from "../figures/passes";
import { dayLater, type Period } from "../figures/period";
import { reportOf } from "../figures/report";
import type { Topic } from "../guide/guide";
import type { Duty } from "./duty";
import type { Member } from "./member";
import { sumOfOutings, type Outing, type OutingSum } from "./outing";

/** What became of an office since the last day on which people came. */
export interface News {
  /** That day; yesterday where nobody came for a week. */
  since: string;
  /** Of that day: how many came, and how those who were helped were; and how many came on the day before it that was open. */
  asked: number;
  alone: number;
  forThem: number;
  askedBefore: { day: string; asked: number } | undefined;
  /** What members did and passed since then, and told of their work away. */
  done: Duty[];
  passed: { member: string; topic: Topic }[];
  away: OutingSum;
  alarms: number;
}

interface Seen {
  today: string;
  /** Those whom the lead answers for. */
  members: readonly Member[];
  counts: readonly StandingCount[];
  duties: readonly Duty[];
  outings: readonly Outing[];
}

/** Looked back on for a day on which people came: a week with a long holiday in it. */
export const daysOfNews = 14;

const dayPeriod = (day: string): Period => ({ kind: "day", from: day, to: day });

/** What changed since the last day on which people came, as a lead wants to know in the morning. */
export function newsOf({ today, members, counts, duties, outings }: Seen): News {
  const open = [
    ...new Set(counts.filter(({ what, day }) => what === "asked" && day < today).map(({ day }) => day)),
  ].sort();
  const since = open.at(-1) ?? dayLater(today, -1);
  const before = open.at(-2);
  const ids = new Set(members.map(({ id }) => id));
  const askedOn = (day: string) => reportOf(dayPeriod(day), counts).asked;
  const helped = helpGiven({ counts, outings: [] }, dayPeriod(since));
  const days = { kind: "day", from: since, to: today } as const;
  return {
    since,
    asked: askedOn(since),
    alone: helped.alone,
    forThem: helped["for-them"],
    askedBefore: before === undefined ? undefined : { day: before, asked: askedOn(before) },
    done: duties.filter(({ member, turns }) => ids.has(member) && turns.some(({ on }) => on >= since && on <= today)),
    passed: passesOf(members, days).map(({ member, topic }) => ({ member: member.id, topic })),
    away: sumOfOutings(outings.filter(({ member, day }) => ids.has(member) && day >= since && day <= today)),
    alarms: reportOf(days, counts).alarms,
  };
}
