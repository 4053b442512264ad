import type { Instant } from "../event";

/** A clock for everything that is written down: it never runs backwards far, and never leaps far ahead unasked. */
export interface Clock {
  now(): Instant;
  /** What the tablet's own clock says, while that is not believed. */
  doubted(): Instant | undefined;
  /** Staff have looked: what the tablet's clock says is right. */
  trust(): void;
}

/** Clocks are set back an hour by networks that mean well; more is a mistake. */
const backMs = 3_600_000;
/** A long weekend with the tablet switched off. Whoever was away for longer is asked whether the day is right. */
const aheadMs = 4 * 86_400_000;

/**
 * Follows the tablet's clock (`wall`) as long as it is near what was known last plus the time this page has been running;
 * otherwise goes on from there. So a battery that died, or a child that plays with the settings, ends no day, erases
 * nothing and puts nobody in front of others. Without `known`, as on a new tablet, the first look is believed.
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
    trust: () => follow(read.wall()),
  };
}
