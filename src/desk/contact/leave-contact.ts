import { readContact, type Contact, type ContactFault, type Purpose } from "../../domain/contact/contact";
import { aboutMember, aboutRequest } from "../../domain/event";
import { mayDo, writeLine, type Desk } from "../desk";
import { tellContact } from "./tell-contact";

type Refused = ContactFault | "no-key";

/**
 * A citizen leaves a way to be found again about their request, sealed for the office's helpers. Refused without their
 * agreement, for a request that is closed, and while the office has no key cards. Resolves when the disk has it.
 */
export async function leaveContact(
  desk: Desk,
  request: string,
  leaving: { typed: Contact; agreed: boolean; purpose: Exclude<Purpose, "membership"> },
): Promise<Refused | "already-closed" | "unknown-request" | undefined> {
  const known = await desk.journal.request(request);
  if (!known) return "unknown-request";
  if (known.state === "closed") return "already-closed";
  const refused = await leave(desk, aboutRequest(request), leaving);
  const fact = { type: "contact-left", data: { tablet: desk.identity.id } } as const;
  // It is kept, whatever comes of the line: without it the others have no hint where it lies.
  if (!refused) await tellContact(desk, request, { fact, write: writeLine }).catch(() => undefined);
  return refused;
}

/** A lead writes down how a member is reached, as the member agreed; sealed like a citizen's. */
export async function leaveMemberContact(
  desk: Desk,
  member: string,
  leaving: { typed: Contact; agreed: boolean; by: string },
): Promise<Refused | "leads-only" | undefined> {
  if (leaving.by !== member && !(await mayDo(desk, leaving.by, "arrange-people"))) return "leads-only";
  return leave(desk, aboutMember(member), { ...leaving, purpose: "membership" });
}

async function leave(
  desk: Desk,
  about: string,
  { typed, agreed, purpose }: { typed: Contact; agreed: boolean; purpose: Purpose },
): Promise<Refused | undefined> {
  const read = readContact(typed, { agreed, purpose, at: desk.now() });
  if ("fault" in read) return read.fault;
  return (await desk.contacts.leave({ about, ...read })) === "left" ? undefined : "no-key";
}
