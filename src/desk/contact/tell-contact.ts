import {
  aboutRequest,
  draft,
  idOf,
  kindOf,
  type About,
  type Draft,
  type Fact,
  type JournalEvent,
} from "../../domain/event";
import { byTheOffice } from "../../domain/request/help-request";
import type { Appended, Journal } from "../../journal/journal";
import type { ContactSafe } from "../../vault/contact-safe";

interface Known {
  journal: Pick<Journal, "request">;
  contacts: Pick<ContactSafe, "kept" | "erase">;
}

/** How a line is written; `writeLine` of the desk. */
export type Write<D> = (
  desk: D,
  next: Draft,
  how: { by: string; owing?: "owed" | undefined },
) => Promise<JournalEvent | Exclude<Appended, "written">>;

/** Somebody else may write between reading and writing. */
const attempts = 5;

/**
 * Writes on which tablet a contact lies, or that it ended; the contact itself is in no line. It claims nothing, so where the
 * hub is away it is written here and owed.
 */
export async function tellContact<D extends Known>(
  desk: D,
  request: string,
  { fact, write }: { fact: Fact<"contact-left" | "contact-ended">; write: Write<D> },
): Promise<void> {
  let owing: "owed" | undefined;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const known = await desk.journal.request(request);
    if (!known) return;
    const answer = await write(desk, draft(aboutRequest(request), known.version + 1, fact), { by: byTheOffice, owing });
    if (answer === "away") owing = "owed";
    else if (answer !== "taken") return;
  }
}

/**
 * Erases what was left about these things, and tells of each request whose contact lay here. What is erased is erased: a line
 * that could not be written leaves the others a hint too many.
 */
export async function eraseContacts<D extends Known>(
  desk: D,
  abouts: readonly About[],
  write: Write<D>,
): Promise<void> {
  const lay = new Set((await desk.contacts.kept()).map(({ about }) => about));
  await desk.contacts.erase([...abouts]);
  const ended = abouts.filter((about) => lay.has(about) && kindOf(about) === "request");
  const fact = { type: "contact-ended", data: {} } as const;
  for (const about of ended) await tellContact(desk, idOf(about), { fact, write }).catch(() => undefined);
}
