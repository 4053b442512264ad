// @chunk rules
import type { Instant } from "../event";

/** Until an office decides otherwise: one number every two minutes, all day long, is more than a full room asks for. */
export const usualRequestsAnHour = 30;

const hourMs = 3_600_000;

/**
 * True when a tablet has given out `limit` numbers within the last hour and nobody let them through since. `askedAt` are
 * the times of its last numbers. A clock set back counts against the tablet rather than for it.
 */
export function isFlood(
  askedAt: readonly Instant[],
  rule: { limit: number; now: Instant; letThroughAt: Instant | undefined },
): boolean {
  const since = Math.max(rule.now - hourMs, rule.letThroughAt ?? -Infinity);
  return askedAt.filter((at) => at > since).length >= rule.limit;
}
