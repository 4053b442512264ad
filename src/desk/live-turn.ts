import type { Accessor } from "solid-js";
import type { HelpRequest } from "../domain/request/help-request";
import { aheadOf, placeBand, type Band } from "../domain/waiting-list/waiting-list";
import { waitEstimate } from "../domain/waiting-list/wait-estimate";
import type { Journal } from "../journal/journal";
import type { Desk } from "./desk";
import { live } from "./live-desk";
import { listLimit } from "./live-requests";

const turnsRemembered = 10;

/** What a citizen may know of their request: the request, and while it waits its place and the wait. */
export interface Turn {
  request: HelpRequest;
  band?: Band;
  minutes?: { from: number; to: number };
  /** The helper's name once the request is in hand. */
  helper?: string;
}

/** A citizen's turn, live; undefined inside when the request is not known. */
export const liveTurn = (desk: Desk, id: string): Accessor<{ turn: Turn | undefined } | undefined> =>
  live(desk, async (journal) => ({ turn: await readTurn(journal, id) }));

async function readTurn(journal: Journal, id: string): Promise<Turn | undefined> {
  const request = await journal.request(id);
  if (!request) return undefined;
  if (request.state === "in-hand") {
    const helper = (await journal.memberNames()).get(request.by);
    return { request, ...(helper && { helper }) };
  }
  const ahead = request.state === "waiting" ? aheadOf(id, await journal.waiting(listLimit)) : undefined;
  if (ahead === undefined) return { request };
  const atWork = new Set((await journal.inHand()).map((held) => held.by)).size;
  const minutes = waitEstimate(ahead, await journal.lastClosed(turnsRemembered), Math.max(1, atWork));
  return { request, band: placeBand(ahead), ...(minutes && { minutes }) };
}
