import { aloneShares, shareKinds, type ShareKind } from "./alone-shares";
import type { Seen, SummedRow } from "./summed-row";
import { turnsOfHelp, type HelpTurn } from "./turns-of-help";

/** All help of a period, at the tablet and away from it; the column is "alone", "for-them" or "helped". */
export const helpRows = (seen: Seen, column: string): SummedRow[] => turnRows(turnsOfHelp(seen), column);

/** The help of a group, such as "topic:health"; the group of what was folded is all that was folded. */
export function shareRows(seen: Seen, group: string, column: string): SummedRow[] {
  const at = group.indexOf(":");
  const [by, key] = [group.slice(0, at), group.slice(at + 1)];
  if (!isShareKind(by)) return [];
  const turns = turnsOfHelp(seen);
  const groups = aloneShares(turns, by).find((share) => share.key === key)?.groups ?? [key];
  return turnRows(
    turns.filter((turn) => groups.includes(turn[by] ?? "")),
    column,
  );
}

const turnRows = (turns: readonly HelpTurn[], column: string): SummedRow[] =>
  turns
    .map(({ source, alone, forThem }) => ({
      ...source,
      n: { alone, "for-them": forThem, helped: alone + forThem }[column] ?? 0,
    }))
    .filter(({ n }) => n > 0);

const isShareKind = (by: string): by is ShareKind => (shareKinds as readonly string[]).includes(by);
