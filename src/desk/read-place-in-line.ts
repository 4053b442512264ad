import { helpersAtWork } from "../domain/waiting-list/helpers-at-work";
import { waitEstimate } from "../domain/waiting-list/wait-estimate";
import { aheadOf, placeBand, type Band } from "../domain/waiting-list/waiting-list";
import type { Desk } from "./desk";
import { listLimit } from "./live-requests";
import { today } from "./today";

const turnsRemembered = 10;

interface PlaceInLine {
  band?: Band;
  minutes?: { from: number; to: number };
}

/** The place of somebody who waits, and how long that may take, as far as anybody can say. */
export async function placeInLine(desk: Desk, id: string): Promise<PlaceInLine> {
  const { journal } = desk;
  const waiting = await journal.waiting(listLimit, today(desk));
  const ahead = aheadOf(id, waiting);
  // The list was read only so far. A person behind its end still has a place, but nobody can say how long they will wait.
  if (ahead === undefined) return waiting.length < listLimit ? {} : { band: placeBand(listLimit) };
  const closed = await journal.lastClosed(turnsRemembered);
  const seen = { team: await journal.things("member"), held: await journal.held(), closed };
  const minutes = waitEstimate(ahead, closed, helpersAtWork(seen, desk.now()));
  return { band: placeBand(ahead), ...(minutes && { minutes }) };
}
