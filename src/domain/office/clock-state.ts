import type { Instant } from "../event";

/** A server's answer is delayed and given in whole seconds, so a smaller difference means nothing. */
const toleranceMs = 120_000;

/** What can be said of a tablet's clock. */
export type ClockState =
  { state: "right" } | { state: "alone" } | { state: "off"; minutes: number } | { state: "behind"; last: Instant };

/**
 * Compares a clock with the server's (`ahead`, in milliseconds; undefined when it could not be asked) and with the last
 * thing written down, which cannot lie in the future.
 */
export function clockState(now: Instant, ahead: number | undefined, last: Instant | undefined): ClockState {
  if (ahead !== undefined && Math.abs(ahead) > toleranceMs)
    return { state: "off", minutes: Math.round(Math.abs(ahead) / 60_000) };
  if (last !== undefined && last > now + toleranceMs) return { state: "behind", last };
  return { state: ahead === undefined ? "alone" : "right" };
}
