import type { HelpRequest } from "../request/help-request";
import { minutesOfTurn } from "../request/minutes-of-turn";

/** With fewer than three finished turns a median says nothing, so the tablet says it does not know. */
const turnsNeeded = 3;

/**
 * Minutes a citizen may have to wait, from and to, rounded up to five; undefined when not known. The length of a turn
 * is the median of the turns lately finished; the turns ahead are shared among the volunteers at work.
 */
export function waitEstimate(
  ahead: number,
  finished: readonly HelpRequest[],
  volunteersAtWork: number,
): { from: number; to: number } | undefined {
  const turns = finished.flatMap((request) => minutesOfTurn(request) ?? []).sort((a, b) => a - b);
  if (turns.length < turnsNeeded || volunteersAtWork < 1) return undefined;
  const median = turns[Math.floor(turns.length / 2)]!;
  const minutes = (median * (ahead + 1)) / volunteersAtWork;
  const to = Math.max(5, Math.ceil(minutes / 5) * 5);
  return { from: Math.max(0, to - 5), to };
}
