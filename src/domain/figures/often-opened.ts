import { leastShown } from "./withhold";

/** Fewer guides than these say nothing about an office. */
const leastGuides = 3;

/**
 * The guides that most people opened, the most opened first, at most `most`; none unless at least three of them were opened
 * in five sittings each. Fewer could be one neighbour, whom everybody saw. `counted` are counters of any days and tablets.
 */
export function oftenOpened(counted: readonly { what: string; n: number }[], most: number): string[] {
  const bySteps = new Map<string, number>();
  for (const { what, n } of counted) {
    const [kind, guide, step, sign] = what.split("/");
    if (kind !== "step" || sign !== "seen") continue;
    const key = `${guide}/${step}`;
    bySteps.set(key, (bySteps.get(key) ?? 0) + n);
  }
  // Whoever goes through a guide opens its steps one after the other: the step that most opened says how many came.
  const sittings = new Map<string, number>();
  for (const [key, n] of bySteps) {
    const guide = key.slice(0, key.indexOf("/"));
    sittings.set(guide, Math.max(sittings.get(guide) ?? 0, n));
  }
  const often = [...sittings].filter(([, n]) => n >= leastShown).sort(([a, n], [b, m]) => m - n || a.localeCompare(b));
  return often.length < leastGuides ? [] : often.slice(0, most).map(([guide]) => guide);
}
