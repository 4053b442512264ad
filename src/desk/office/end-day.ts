import { aboutRequest, type Draft } from "../../domain/event";
import { isOver, nextOpenDay } from "../../domain/office/opening-hours";
import type { Office } from "../../domain/office/office";
import { dayInVietnam } from "../../domain/office/service-day";
import { byTheOffice, isHeld, type HelpRequest } from "../../domain/request/help-request";
import { isDue } from "../../domain/waiting-list/waiting-list";
import { write, type Desk } from "../desk";
import { today } from "../today";

/**
 * When a day is over, nobody is left open: whoever still waits gets an appointment on the next day the office opens, which
 * is today when the tablet slept through the end, or is closed as not reached, as the office decided; who was called and
 * did not come back is a no-show. Who is being helped stays with whoever helps, and a called number until the next day;
 * calls back and visits are no matter of opening hours. Safe to call at any time and by several pages: gives how many it
 * settled.
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

/** Called on another day and left so: nobody stands at that desk any more. */
const isForgotten = (request: HelpRequest, desk: Desk): boolean =>
  request.state === "called" && dayInVietnam(request.calledAt) < today(desk);

/** The day it was to be helped on. */
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
