import type { Tablet } from "../../domain/office/tablet";
import { isFlood, usualRequestsAnHour } from "../../domain/request/flood";
import { requestId } from "../../domain/request/help-request";
import { writeNumber } from "../../domain/request/number-given";
import type { Journal } from "../../journal/journal";

/**
 * True when this tablet gave out the office's hourly limit of numbers and no volunteer let them through since: one child
 * with a quick finger must not fill everybody's waiting list. What was asked before stays.
 */
export async function isFlooded(journal: Journal, tablet: Tablet, now: number): Promise<boolean> {
  const given = await journal.numberGiven(tablet.id);
  const limit = (await journal.thing("office", tablet.office))?.requestsAnHour ?? usualRequestsAnHour;
  if (!given || given.number < limit) return false;
  const last = Array.from({ length: limit }, (_, back) => writeNumber(tablet.letter, given.number - back));
  const asked = await Promise.all(last.map((number) => journal.request(requestId(tablet.office, given.day, number))));
  const askedAt = asked.flatMap((request) => request?.askedAt ?? []);
  return isFlood(askedAt, { limit, now, letThroughAt: tablet.letThroughAt });
}
