import type { HelpTurn } from "./turns-of-help";
import { withhold } from "./withhold";

/** By what the share of those who did it alone is told. */
export const shareKinds = ["topic", "hamlet", "hour", "organisation"] as const;
export type ShareKind = (typeof shareKinds)[number];

/** The key of the row into which groups with few turns are folded. */
export const foldedKey = "~";

/** Of so many turns of help in a group, how many people did it alone. */
export interface AloneShare {
  key: string;
  alone: number;
  helped: number;
  /** The groups in it: one, or all that were folded. */
  groups: readonly string[];
}

/**
 * Did it alone, by group, the largest group first. Groups with fewer than five turns are one row at the end, and the
 * smallest of the others with them where a single one could be worked out from the sum: a share of three people is none,
 * and it points at them. Every turn of a group stands in exactly one row.
 */
export function aloneShares(turns: readonly HelpTurn[], by: ShareKind): AloneShare[] {
  const groups = new Map<string, AloneShare>();
  for (const turn of turns) {
    const key = turn[by];
    if (key === undefined || turn.alone + turn.forThem === 0) continue;
    const known = groups.get(key) ?? { key, alone: 0, helped: 0, groups: [key] };
    const helped = known.helped + turn.alone + turn.forThem;
    groups.set(key, { ...known, alone: known.alone + turn.alone, helped });
  }
  return foldFew([...groups.values()].sort((a, b) => b.helped - a.helped || (a.key < b.key ? -1 : 1)));
}

function foldFew(shares: readonly AloneShare[]): AloneShare[] {
  const told = withhold(shares.map(({ helped }) => helped));
  const few = shares.filter((_, nth) => told?.[nth] === undefined);
  if (!few.length) return [...shares];
  const folded = {
    key: foldedKey,
    alone: few.reduce((sum, { alone }) => sum + alone, 0),
    helped: few.reduce((sum, { helped }) => sum + helped, 0),
    groups: few.map(({ key }) => key),
  };
  return [...shares.filter((share) => !few.includes(share)), folded];
}
