import type { Instant } from "../event";

/** A clock for everything that is written down: it never runs backwards far, and never leaps far ahead unasked. */
export interface Clock {
  now(): Instant;
  /** What the tablet's own clock says, while the station does not use it. */
  doubted(): Instant | undefined;
  /** Staff have looked: what the tablet's clock says is right, or `said` what it said on another page. */
  trust(said?: Instant): void;
}

/** Networks sometimes set a clock back by an hour; more is a mistake. */
const backMs = 3_600_000;
/** A long weekend with the tablet switched off. After a longer time, staff are asked whether the day is right. */
const aheadMs = 4 * 86_400_000;

/**
 * What a page that is opened begins from: what staff said last (`said`, when the latest line was of `after`) as long as
 * nothing was written since, else the latest line. So neither lines of a clock that ran ahead nor those of before a long
 * holiday undo what staff said, and nothing they said long ago outlives the lines written since.
 */
export const knownTime = (
  latest: Instant | undefined,
  trusted: { said: Instant; after: Instant | undefined } | undefined,
): Instant | undefined => (trusted && trusted.after === latest ? trusted.said : latest);

/**
 * Follows the tablet's clock (`wall`) as long as it is near what was known last plus the time this page has been running;
 * otherwise goes on from there. So a battery that died, or a child that sets another year, ends no day, erases nothing and
 * puts nobody in front of others. A leap of up to four days is believed on a page that runs as well: a tablet that slept
 * over a weekend looks the same from here, for `runningMs` stands still while many systems sleep
 * (https://github.com/w3c/hr-time/issues/115), and a board that stayed in last week would call nobody. Without `known`, as
 * on a new tablet, the first look is believed.
 */
export function makeClock(known: Instant | undefined, read: { wall(): Instant; runningMs(): number }): Clock {
  let trusted = known ?? read.wall();
  let since = read.runningMs();
  const expected = () => trusted + (read.runningMs() - since);
  const near = (wall: Instant) => wall >= expected() - backMs && wall <= expected() + aheadMs;
  const follow = (wall: Instant) => {
    trusted = wall;
    since = read.runningMs();
  };
  return {
    now: () => {
      const wall = read.wall();
      if (!near(wall)) return Math.floor(expected());
      follow(wall);
      return wall;
    },
    doubted: () => (near(read.wall()) ? undefined : read.wall()),
    trust: (said = read.wall()) => follow(said),
  };
}
