import type { Accessor } from "solid-js";
import { aheadOf, placeBand, type Band } from "../domain/waiting-list/waiting-list";
import { waitEstimate } from "../domain/waiting-list/wait-estimate";
import { isHeld, type HelpRequest } from "../domain/request/help-request";
import { isAtWork } from "../domain/team/member";
import { today, type Desk } from "./desk";
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
  live(desk, async () => ({ turn: await readTurn(desk, id) }));

async function readTurn(desk: Desk, id: string): Promise<Turn | undefined> {
  const { journal } = desk;
  const request = await journal.request(id);
  if (!request) return undefined;
  if (isHeld(request)) {
    const helper = (await journal.memberNames()).get(request.by);
    return { request, ...(helper && { helper }) };
  }
  const ahead = request.state === "waiting" ? aheadOf(id, await journal.waiting(listLimit, today(desk))) : undefined;
  if (ahead === undefined) return { request };
  const atWork = await volunteersAtWork(desk);
  const minutes = waitEstimate(ahead, await journal.lastClosed(turnsRemembered), Math.max(1, atWork));
  return { request, band: placeBand(ahead), ...(minutes && { minutes }) };
}

/** Those who said they are at work, and those who are seen helping although they did not say so. */
async function volunteersAtWork(desk: Desk): Promise<number> {
  const said = (await desk.journal.things("member")).filter((member) => isAtWork(member, desk.now()));
  const helping = await desk.journal.held();
  return new Set([...said.map(({ id }) => id), ...helping.map(({ by }) => by)]).size;
}
