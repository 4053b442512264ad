import type { Office } from "../domain/office/office";
import { isHeld, type HelpRequest } from "../domain/request/help-request";
import { isInLine, turnStage, type TurnStage } from "../domain/request/turn-stage";
import type { CardPicture } from "../domain/team/card-picture";
import type { Band } from "../domain/waiting-list/waiting-list";
import type { Desk } from "./desk";
import { officeOn } from "./office-today";
import { placeInLine } from "./read-place-in-line";
import { today } from "./today";

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
  /** The member who holds the request, or for whom it waits; absent when it is nobody in particular. */
  helper?: Helper;
}

/** A citizen's turn as it stands now. */
export async function readTurn(desk: Desk, id: string): Promise<Turn | undefined> {
  const request = await desk.journal.request(id);
  if (!request) return undefined;
  const stage = turnStage(request, today(desk));
  const office = await officeOn(desk.journal, request.office, today(desk));
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
