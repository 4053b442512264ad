import { isExpired, daysToCount } from "../../domain/contact/running-days";
import { idOf, kindOf } from "../../domain/event";
import type { Office } from "../../domain/office/office";
import { writeLine, type Desk } from "../desk";
import { today } from "../today";
import { eraseContacts } from "./tell-contact";

const requestOf = (about: string): string | undefined => (kindOf(about) === "request" ? idOf(about) : undefined);

/**
 * Counts the day the tablet runs on, and erases every contact whose request is closed or that was kept for as many
 * running days as the office decided. Safe to call at any time and by several pages: gives how many it erased.
 */
export async function tidyContacts(desk: Desk, office: Office): Promise<number> {
  const { last } = await desk.contacts.runningDays();
  await desk.contacts.countDays(daysToCount(office.hours, last, today(desk)));
  const { count } = await desk.contacts.runningDays();
  const over: string[] = [];
  for (const kept of await desk.contacts.kept()) {
    // A member's contact has no end but the one a lead or the member sets.
    const request = requestOf(kept.about);
    if (request && (isExpired(kept.runningDay, count, office.contactDays) || (await isClosed(desk, request))))
      over.push(kept.about);
  }
  if (over.length) await eraseContacts(desk, over, writeLine);
  return over.length;
}

const isClosed = async (desk: Desk, request: string): Promise<boolean> =>
  (await desk.journal.request(request))?.state === "closed";
