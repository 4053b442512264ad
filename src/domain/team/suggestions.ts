import type { TopicCounted } from "../figures/detail-counts";
import type { MemberMonth } from "./development";

/** What a drop leads to: something to do together, never a mark. Shares are in percent, times in minutes. */
export type Suggestion =
  | { kind: "more-done-for-them"; from: number; to: number; topic: TopicCounted | undefined }
  | { kind: "fewer-hours"; from: number; to: number }
  | { kind: "no-help-given" };

/** Fewer turns say nothing about how somebody helps. */
const leastTurns = 8;
/** So many points of a hundred are more than chance. */
const leastDrop = 15;
/** Who was there for less than four hours a month has no hours to lose. */
const leastMinutes = 240;
const monthsBefore = 3;

const turns = ({ alone, forThem }: Pick<MemberMonth, "alone" | "forThem">): number => alone + forThem;

/**
 * What to suggest to a member: the last whole month is held against their own three months before, and against nobody
 * else. `months` end with the one that goes on.
 */
export function suggestionsFor(months: readonly MemberMonth[]): Suggestion[] {
  const last = months.at(-2);
  const before = months.slice(-2 - monthsBefore, -2);
  if (!last || !before.length) return [];
  return [...moreDoneForThem(last, before), ...fewerHours(last, before), ...noHelp(last, before)];
}

const percent = (month: Pick<MemberMonth, "alone" | "forThem">): number =>
  Math.round((month.alone / turns(month)) * 100);

function moreDoneForThem(last: MemberMonth, before: readonly MemberMonth[]): Suggestion[] {
  const whole = {
    alone: before.reduce((sum, { alone }) => sum + alone, 0),
    forThem: before.reduce((sum, { forThem }) => sum + forThem, 0),
  };
  if (turns(last) < leastTurns || turns(whole) < leastTurns) return [];
  const [from, to] = [percent(whole), percent(last)];
  const [most] = last.topics.filter(({ forThem }) => forThem > 0).sort((a, b) => b.forThem - a.forThem);
  return from - to >= leastDrop ? [{ kind: "more-done-for-them", from, to, topic: most?.topic }] : [];
}

function fewerHours(last: MemberMonth, before: readonly MemberMonth[]): Suggestion[] {
  const from = before.reduce((sum, { minutes }) => sum + minutes, 0) / before.length;
  return from >= leastMinutes && last.minutes < from / 2 ? [{ kind: "fewer-hours", from, to: last.minutes }] : [];
}

const noHelp = (last: MemberMonth, before: readonly MemberMonth[]): Suggestion[] =>
  turns(last) === 0 && before.some((month) => turns(month) >= leastTurns) ? [{ kind: "no-help-given" }] : [];
