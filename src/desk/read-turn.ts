import type { Office } from "../domain/office/office";
import { isHeld, type HelpRequest } from "../domain/request/help-request";
import { isInLine, turnStage, type TurnStage } from "../domain/request/turn-stage";
import type { CardPicture } from "../domain/team/card-picture";
import { helpersAtWork } from "../domain/waiting-list/helpers-at-work";
import { waitEstimate } from "../domain/waiting-list/wait-estimate";
import { aheadOf, placeBand, type Band } from "../domain/waiting-list/waiting-list";
import type { Desk } from "./desk";
import { today } from "./today";
import { listLimit } from "./live-requests";

const turnsRemembered = 10;

/** The volunteer a citizen may know: by the name they wish to be called and the picture on their card. */
export interface Helper {
  name?: string;
  card?: CardPicture;
}

/** What a citizen may know of their request: where it stands, its place and the wait, and who helps. */
export interface Turn {
  request: HelpRequest;
  stage: TurnStage;
  /** The day it is at the office, "2026-11-24". */
  today: string;
  office?: Office;
  band?: Band;
  minutes?: { from: number; to: number };
  /** Who holds it, or whom it waits for; absent when that is nobody in particular. */
  helper?: Helper;
}

/** A citizen's turn as it stands now. */
export async function readTurn(desk: Desk, id: string): Promise<Turn | undefined> {
  const request = await desk.journal.request(id);
  if (!request) return undefined;
  const stage = turnStage(request, today(desk));
  const office = await desk.journal.thing("office", request.office);
  const helper = await helperOf(desk, request);
  const known = { request, stage, today: today(desk), ...(office && { office }), ...(helper && { helper }) };
  return isInLine(stage) ? { ...known, ...(await placeInLine(desk, id)) } : known;
}

async function helperOf(desk: Desk, request: HelpRequest): Promise<Helper | undefined> {
  const id = isHeld(request) ? request.by : request.state === "closed" ? undefined : request.meantFor?.to;
  const member = id && (await desk.journal.thing("member", id));
  if (!member) return undefined;
  const name = (await desk.journal.memberNames()).get(member.id);
  return { ...(name && { name }), ...(member.card && { card: member.card }) };
}

async function placeInLine(desk: Desk, id: string): Promise<Pick<Turn, "band" | "minutes">> {
  const { journal } = desk;
  const waiting = await journal.waiting(listLimit, today(desk));
  const ahead = aheadOf(id, waiting);
  // Behind everybody who was read there is a place too; how long it takes from there nobody can say.
  if (ahead === undefined) return waiting.length < listLimit ? {} : { band: placeBand(listLimit) };
  const closed = await journal.lastClosed(turnsRemembered);
  const seen = { team: await journal.things("member"), held: await journal.held(), closed };
  const minutes = waitEstimate(ahead, closed, helpersAtWork(seen, desk.now()));
  return { band: placeBand(ahead), ...(minutes && { minutes }) };
}
