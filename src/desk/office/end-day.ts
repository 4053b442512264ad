import { aboutRequest, type Draft } from "../../domain/event";
import { isOver, nextOpenDay } from "../../domain/office/opening-hours";
import type { Office } from "../../domain/office/office";
import { dayInVietnam } from "../../domain/office/service-day";
import { byTheOffice, isHeld, type HelpRequest } from "../../domain/request/help-request";
import { isDue } from "../../domain/waiting-list/waiting-list";
import { write, type Desk } from "../desk";
import { today } from "../today";

/**
 * Ends a day that is over, so that no request stays open by mistake. A person who still waits gets an appointment on the
 * next open day, or the request is closed as not reached, as the office decided; if the tablet was off when the day ended,
 * the next open day may be today. A person who was called and did not come back is a no-show. A person who is being helped
 * stays with the helper, and a called number stays until the next day. Calls back and visits do not depend on opening
 * hours. It is safe to call this at any time and from several pages; it gives how many requests it settled. If only the hub
 * may settle a request and is away, the request stays open until the hub is reached.
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
  if (request.way !== "here" || !isDue(request, today(desk))) return false;
  if (isHeld(request) && !isForgotten(request, desk)) return false;
  return isOver(office.hours, dayOf(request), desk.now());
}

/** True for a number that was called on another day and never taken: nobody waits at that counter any more. */
const isForgotten = (request: HelpRequest, desk: Desk): boolean =>
  request.state === "called" && dayInVietnam(request.calledAt) < today(desk);

/** The day on which the request was due. */
const dayOf = ({ day, dueOn }: HelpRequest): string => (dueOn && dueOn > day ? dueOn : day);

function lastWord(request: HelpRequest, office: Office, desk: Desk): Draft {
  const about = { about: aboutRequest(request.id), version: request.version + 1 };
  if (request.state === "on-hold" && request.missed)
    return { ...about, type: "request-closed", data: { outcome: "no-show" } };
  if (office.atClosing === "not-reached") return { ...about, type: "request-closed", data: { outcome: "not-reached" } };
  return { ...about, type: "request-postponed", data: { until: nextDayFor(request, office, desk) } };
}

function nextDayFor(request: HelpRequest, { hours }: Office, desk: Desk): string {
  let until = nextOpenDay(hours, dayOf(request));
  while (isOver(hours, until, desk.now())) until = nextOpenDay(hours, until);
  return until;
}
