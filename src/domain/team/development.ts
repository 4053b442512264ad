import { topicOf, type TopicCounted } from "../figures/detail-counts";
import { isWithin, periodAround, periodBefore, type Period } from "../figures/period";
import { helpGiven } from "../figures/help-given";
import type { Worked } from "../figures/organisation-figures";
import { passesOf } from "../figures/passes";
import type { Topic } from "../guide/guide";
import type { HelpRequest } from "../request/help-request";
import { wasHelped } from "../request/outcome";
import type { Member } from "./member";

/** What one member did in one month. */
export interface MemberMonth {
  period: Period;
  /** Turns at the tablet and away from it. */
  alone: number;
  forThem: number;
  /** Confirmed hours of shifts, and what was told of work away, in minutes. */
  minutes: number;
  duties: number;
  /** What they helped with at the tablet, the most first. */
  topics: { topic: TopicCounted; forThem: number; all: number }[];
  passed: Topic[];
}

/** Everything that is known of one member's work. */
export interface MemberSeen extends Omit<Worked, "members"> {
  member: Member;
  /** The requests they ended. */
  ended: readonly HelpRequest[];
}

/** How many months are looked back on; the one that goes on is one of them. */
const monthsShown = 7;

/** The months of a development, the earliest first; the last one is that of today. */
export function monthsUpTo(today: string): Period[] {
  const months = [periodAround("month", today)];
  while (months.length < monthsShown) months.unshift(periodBefore(months[0]!));
  return months;
}

/** One member month by month from the first in which anything is known of them, beside nobody else. */
export function developmentOf(seen: MemberSeen, today: string): MemberMonth[] {
  const months = monthsUpTo(today).map((period) => monthOf(seen, period));
  const first = months.findIndex(isKnown);
  return first < 0 ? months.slice(-1) : months.slice(first);
}

const isKnown = ({ alone, forThem, minutes, duties, passed }: MemberMonth): boolean =>
  alone + forThem + minutes + duties + passed.length > 0;

function monthOf({ member, counts, ended, duties, shifts, outings }: MemberSeen, period: Period): MemberMonth {
  const { id } = member;
  const own = <T extends { member: string; day: string }>(all: readonly T[]) =>
    all.filter((one) => one.member === id && isWithin(one.day, period));
  const help = helpGiven({ counts, outings }, period, new Set([id]));
  const away = own(outings).reduce((sum, { minutes, withdrawn }) => sum + (withdrawn ? 0 : minutes), 0);
  const turns = duties.filter((duty) => duty.member === id).flatMap((duty) => duty.turns);
  return {
    period,
    alone: help.alone,
    forThem: help["for-them"],
    minutes: own(shifts).reduce((sum, { confirmed = 0 }) => sum + confirmed, away),
    duties: turns.filter(({ on }) => isWithin(on, period)).length,
    topics: topicsOf(ended.filter(({ day }) => isWithin(day, period))),
    passed: passesOf([member], period).map(({ topic }) => topic),
  };
}

function topicsOf(ended: readonly HelpRequest[]): MemberMonth["topics"] {
  const sums = new Map<TopicCounted, { forThem: number; all: number }>();
  for (const request of ended) {
    if (request.state !== "closed" || !wasHelped(request.outcome)) continue;
    const known = sums.get(topicOf(request)) ?? { forThem: 0, all: 0 };
    const forThem = known.forThem + Number(request.outcome === "done-for-them");
    sums.set(topicOf(request), { forThem, all: known.all + 1 });
  }
  return [...sums].map(([topic, sum]) => ({ topic, ...sum })).sort((a, b) => b.all - a.all);
}
