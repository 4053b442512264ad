import { serviceDay } from "../../domain/office/service-day";
import { requestId, type HelpRequest } from "../../domain/request/help-request";
import { numberInDay, writeNumber } from "../../domain/request/number-given";
import type { Desk } from "../desk";

/**
 * Who may hold the n-th number: everything still open under it, of any day and tablet of the office, and the one this
 * tablet gave out today even if it is closed. Several when the same number was given out on two days, today's first.
 */
export async function findNumber(desk: Desk, n: number): Promise<HelpRequest[]> {
  const tablet = await desk.journal.thing("tablet", desk.identity.id);
  if (!tablet) return [];
  const open = (await desk.journal.open()).filter(({ number }) => numberInDay(number) === n);
  const given = await desk.journal.numberGiven(tablet.id);
  const day = serviceDay(desk.now(), given?.day);
  const own = await desk.journal.request(requestId(tablet.office, day, writeNumber(tablet.letter, n)));
  const all = own && !open.some(({ id }) => id === own.id) ? [...open, own] : open;
  return all.sort((a, b) => rank(a, day) - rank(b, day) || (a.id < b.id ? -1 : 1));
}

/** Today's numbers, then those of other days. */
const rank = ({ day }: HelpRequest, today: string): number => (day === today ? 0 : 1);
