import { idOf, kindOf, type JournalEvent } from "../../domain/event";
import { isHeld } from "../../domain/request/help-request";
import type { Journal } from "../../journal/journal";

/** The first line of what another device may begin just as well: a number of the paper log, a letter of the office. */
export const isReachedFor = ({ version, type, data }: JournalEvent): boolean =>
  version === 1 && (type === "letter-given" || (type === "help-asked" && "onPaper" in data));

/**
 * May this device write a line that nobody else has seen? Its own numbers, requests in the hands of whoever writes, and
 * everything that is no request.
 */
export async function mayWriteAlone(journal: Journal, event: JournalEvent, device: string): Promise<boolean> {
  if (isReachedFor(event)) return false;
  if (kindOf(event.about) !== "request" || event.type === "help-asked") return true;
  const request = await journal.request(idOf(event.about));
  if (!request || request.onPaper) return false;
  return request.tablet === device || (isHeld(request) && request.by === event.by);
}
