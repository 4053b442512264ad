import { idOf, type JournalEvent } from "../../domain/event";
import type { Journal } from "../../journal/journal";
import type { ContactSafe } from "../../vault/contact-safe";

const mayEnd = new Set<string>(["request-closed", "request-withdrawn", "request-missed"]);

/** What was left about a request ends with it. What the disk refuses now is tried again when the day is tidied. */
export async function forgetContact(
  desk: { journal: Pick<Journal, "request">; contacts: Pick<ContactSafe, "erase"> },
  { type, about }: Pick<JournalEvent, "type" | "about">,
): Promise<void> {
  if (!mayEnd.has(type)) return;
  const request = await desk.journal.request(idOf(about));
  if (request?.state === "closed") await desk.contacts.erase([about]).catch(() => undefined);
}
