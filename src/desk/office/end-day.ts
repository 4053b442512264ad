import { aboutRequest, type Draft } from "../../domain/event";
import { isOver, nextOpenDay } from "../../domain/office/opening-hours";
import type { Office } from "../../domain/office/office";
import { isAway, isHeld, type HelpRequest } from "../../domain/request/help-request";
import { isDue } from "../../domain/waiting-list/waiting-list";
import { today, write, type Desk } from "../desk";

/** Who closes the day when no person does. */
const byTheOffice = "office";

/**
 * When a day is over, nobody is left open: whoever still waits gets an appointment on the next open day, or is closed
 * as not reached, as the office decided; who was called and did not come back is a no-show. Requests in somebody's
 * hands are left to them until the next day. Safe to call at any time and by several pages: gives how many it settled.
 */
export async function endDay(desk: Desk, office: Office): Promise<number> {
  const unsettled = (await desk.journal.open()).filter((request) => isLeft(request, office, desk));
  let settled = 0;
  for (const request of unsettled) {
    const draft = lastWord(request, office, desk);
    if ((await write(desk, [draft], byTheOffice)) === "written") settled += 1;
  }
  return settled;
}

function isLeft(request: HelpRequest, office: Office, desk: Desk): boolean {
  const day = request.dueOn && request.dueOn > request.day ? request.dueOn : request.day;
  if (isHeld(request) || isAway(request) || !isDue(request, today(desk))) return false;
  return isOver(office.hours, day, desk.now());
}

function lastWord(request: HelpRequest, office: Office, desk: Desk): Draft {
  const about = { about: aboutRequest(request.id), version: request.version + 1 };
  if (request.state === "on-hold" && request.missed)
    return { ...about, type: "request-closed", data: { outcome: "no-show" } };
  if (office.atClosing === "not-reached") return { ...about, type: "request-closed", data: { outcome: "not-reached" } };
  return { ...about, type: "request-postponed", data: { until: nextOpenDay(office.hours, today(desk)) } };
}
