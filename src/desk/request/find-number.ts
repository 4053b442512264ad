import { serviceDay } from "../../domain/office/service-day";
import { requestId, type HelpRequest } from "../../domain/request/help-request";
import { writeNumber } from "../../domain/request/number-given";
import type { Desk } from "../desk";

/** The request of today that this tablet gave the n-th number; undefined when there is none. */
export async function findNumber(desk: Desk, n: number): Promise<HelpRequest | undefined> {
  const tablet = await desk.journal.thing("tablet", desk.identity.id);
  if (!tablet) return undefined;
  const given = await desk.journal.numberGiven(tablet.id);
  const day = serviceDay(desk.now(), given?.day);
  return desk.journal.request(requestId(tablet.office, day, writeNumber(tablet.letter, n)));
}
