import { kindOf } from "../../domain/event";
import type { SharedLine } from "../../journal/shared-lines";
import type { Entry } from "../hub-log";
import { judged } from "./read-entry";
import type { Sharing } from "./sharing";

/** What tells who may write what. */
const authorities = new Set(["office", "tablet", "device", "member"]);

/** True of a line about an office, a device or a member: others count, or do not, because of it. */
export const isAuthority = ({ about }: Pick<SharedLine, "about">): boolean => authorities.has(kindOf(about));

/**
 * Lines whose signer nobody knows yet. They hold their versions as void, and are judged again when something tells of a
 * signer. How far the hub was read stays in front of the first of them, so that a reload finds them again.
 */
export function makeParking(sharing: Sharing) {
  const parked = new Map<number, { entry: Entry; line: SharedLine }>();
  return {
    isUsed: () => parked.size > 0,
    park: (entry: Entry, line: SharedLine) => void parked.set(entry.at, { entry, line }),
    /** Gives those that count by now; those that never will are let go. */
    judgeAgain: async (): Promise<SharedLine[]> => {
      const counting: SharedLine[] = [];
      for (const [at, { entry, line }] of [...parked].sort(([a], [b]) => a - b)) {
        const { verdict, taken } = await judged(sharing, { entry, opened: line });
        if (verdict !== "unknown-signer") parked.delete(at);
        if (verdict === "counts") counting.push(taken);
      }
      return counting;
    },
  };
}
