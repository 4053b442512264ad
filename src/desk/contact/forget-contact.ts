import { idOf, type JournalEvent } from "../../domain/event";
import type { Journal } from "../../journal/journal";
import type { ContactSafe } from "../../vault/contact-safe";
import { eraseContacts, type Write } from "./tell-contact";

const mayEnd = new Set<string>(["request-closed", "request-withdrawn", "request-missed"]);

interface Known {
  journal: Pick<Journal, "request">;
  contacts: Pick<ContactSafe, "kept" | "erase">;
}

/**
 * The contact that was left for a request ends with the request. If the disk refuses to erase it now, it is tried again
 * when the day is tidied.
 */
export async function forgetContact<D extends Known>(
  desk: D,
  { type, about }: Pick<JournalEvent, "type" | "about">,
  write: Write<D>,
): Promise<void> {
  if (!mayEnd.has(type)) return;
  const request = await desk.journal.request(idOf(about));
  if (request?.state === "closed") await eraseContacts(desk, [about], write).catch(() => undefined);
}
